/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.lspci;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * What the words of {@code lspci -vv} tell of a device's registers, for dumps without bytes: IDs, Command, the capability list,
 * MSI, MSI-X and the power state, each as a read of the register. Bits that the words leave out are reserved ones, and are taken to be 0.
 * Reused.
 */
final class LspciText {

    private static final int MOST = 160;
    private static final int MSI = 0x05;
    private static final int MSIX = 0x11;
    private static final int POWER = 0x01;
    private static final int POINTER = 0x34;

    private static final byte[] CONTROL = Bytes.of("Control: I/O");
    private static final byte[] STATUS = Bytes.of("Status: Cap");
    private static final byte[] POWER_STATUS = Bytes.of("Status: D");
    private static final byte[] NO_SOFT_RESET = Bytes.of("NoSoftRst+");
    private static final byte[] PENDING_PIN = Bytes.of(" INTx+");
    private static final byte[] CAPABILITY = Bytes.of("Capabilities: [");
    private static final byte[] ENABLE = Bytes.of("Enable");
    private static final byte[] COUNT = Bytes.of(" Count=");
    private static final byte[] MASKED = Bytes.of(" Masked");
    private static final byte[] MASKABLE = Bytes.of(" Maskable");
    private static final byte[] WIDE = Bytes.of(" 64bit");
    private static final byte[] ADDRESS = Bytes.of("Address: ");
    private static final byte[] DATA = Bytes.of("  Data: ");
    private static final byte[] MASKING = Bytes.of("Masking: ");
    private static final byte[] PENDING = Bytes.of("  Pending: ");
    private static final byte[] TABLE = Bytes.of("Vector table: BAR=");
    private static final byte[] PBA = Bytes.of("PBA: BAR=");
    private static final byte[] OFFSET = Bytes.of(" offset=");
    /** What the text of a capability begins with; the place is the capability's ID. */
    private static final byte[][] NAMES = names("", "Power Management", "AGP", "Vital Product Data", "Slot ID", "MSI: ",
            "CompactPCI hot-swap", "PCI-X", "HyperTransport", "Vendor Specific Information", "Debug port",
            "CompactPCI central resource", "Hot-plug capable", "Subsystem", "AGP3", "Secure device", "Express",
            "MSI-X: ",
            "SATA HBA", "PCI Advanced Features", "Enhanced Allocation");

    private final ByteCursor cursor = new ByteCursor();
    private final int[] registers = new int[MOST];
    private final int[] widths = new int[MOST];
    private final long[] values = new long[MOST];
    private final long[] lines = new long[MOST];
    private final long[] offsets = new long[MOST];
    private int count;
    private boolean useful;
    /** Offset and ID of the capability that the present lines belong to; 0 if to none that counts. */
    private int capability;
    private int id;
    private boolean wide;
    /** Where the last capability's pointer to the next one is kept; -1 before the first capability. */
    private int last;
    private boolean lastHasId;
    private long line;
    private long offset;

    private static byte[][] names(String... names) {
        byte[][] result = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            result[i] = Bytes.of(names[i]);
        }
        return result;
    }

    /** Begins a device; its title may end with its IDs. */
    void begin(byte[] bytes, int from, int to, long atLine, long atOffset) {
        count = 0;
        useful = false;
        capability = 0;
        last = -1;
        line = atLine;
        offset = atOffset;
        for (int open = Bytes.lastIndexOf(bytes, (byte) '[', from, to); open >= 0; open = Bytes.lastIndexOf(bytes,
                (byte) '[', from, open)) {
            long vendor = cursor.on(bytes, open + 1, to).hex();
            boolean four = cursor.position() - open == 5;
            long device = cursor.expect(':').hex();
            if (four && cursor.position() - open == 10 && cursor.take(']')) {
                add(0, 4, device << 16 | vendor);
                return;
            }
        }
    }

    /** Takes an indented line; true if it tells something. */
    boolean take(byte[] bytes, int from, int to, long atLine, long atOffset) {
        line = atLine;
        offset = atOffset;
        int before = count;
        cursor.on(bytes, from, to).blanks();
        if (cursor.take(CAPABILITY)) {
            return capability(bytes, to);
        }
        if (Bytes.startsWith(bytes, cursor.position(), to, CONTROL)) {
            control(bytes, to);
        } else if (Bytes.startsWith(bytes, cursor.position(), to, STATUS)) {
            status(bytes, to);
        } else {
            register(bytes, to);
        }
        return count > before;
    }

    private void add(int register, int width, long value) {
        if (count < MOST && register + width <= 256) {
            registers[count] = register;
            widths[count] = width;
            values[count] = value;
            lines[count] = line;
            offsets[count++] = offset;
        }
    }

    /** Eleven flags in the order of the bits. */
    private void control(byte[] bytes, int to) {
        int flags = flags(bytes, to, 11);
        if (flags >= 0) {
            add(0x04, 2, flags);
        }
    }

    /** The flags of the low byte, from bit 4 on; Interrupt Status comes last. */
    private void status(byte[] bytes, int to) {
        int pin = Bytes.indexOf(bytes, PENDING_PIN, cursor.position(), to) >= 0 ? 8 : 0;
        int flags = flags(bytes, to, 4);
        if (flags >= 0) {
            add(0x06, 1, flags << 4 | pin);
            useful |= (flags & 1) == 0;
        }
    }

    /** The first flags of a line, or -1 if there are not so many. */
    private static int flags(byte[] bytes, int to, int wanted, int from) {
        int found = 0;
        int flags = 0;
        for (int i = from; i + 1 <= to && found < wanted; i++) {
            boolean end = i + 1 == to || bytes[i + 1] == ' ';
            if (end && (bytes[i] == '+' || bytes[i] == '-')) {
                flags |= bytes[i] == '+' ? 1 << found : 0;
                found++;
            }
        }
        return found == wanted ? flags : -1;
    }

    private int flags(byte[] bytes, int to, int wanted) {
        return flags(bytes, to, wanted, cursor.position());
    }

    private boolean capability(byte[] bytes, int to) {
        int first = cursor.position();
        long at = cursor.hex();
        boolean conventional = !cursor.failed() && cursor.position() - first == 2 && at >= 0x40 && cursor.take(']')
                && cursor.take(' ');
        capability = 0;
        if (!conventional || count > MOST - 8) {
            return false;
        }
        useful = true;
        capability = (int) at;
        id = id(bytes, to);
        if (last < 0) {
            add(POINTER, 1, at);
        } else {
            values[last] |= lastHasId ? at << 8 : at;
        }
        last = count;
        lastHasId = id > 0;
        add(lastHasId ? capability : capability + 1, lastHasId ? 2 : 1, lastHasId ? id : 0);
        if (id == MSI || id == MSIX) {
            messageControl(bytes, to);
        }
        return true;
    }

    private int id(byte[] bytes, int to) {
        for (int i = NAMES.length - 1; i > 0; i--) {
            if (Bytes.startsWith(bytes, cursor.position(), to, NAMES[i])) {
                return i;
            }
        }
        return 0;
    }

    /** {@code MSI: Enable+ Count=1/32 Maskable+ 64bit+} or {@code MSI-X: Enable+ Count=10 Masked-}. */
    private void messageControl(byte[] bytes, int to) {
        cursor.take(NAMES[id]);
        int enable = flag(ENABLE);
        long vectors = cursor.expect(COUNT).decimal();
        if (id == MSIX) {
            int masked = flag(MASKED);
            if (!cursor.failed() && vectors >= 1 && vectors <= 2048) {
                add(capability + 2, 2, vectors - 1 | masked << 14 | enable << 15);
            }
            return;
        }
        long capable = cursor.expect('/').decimal();
        int maskable = flag(MASKABLE);
        int is64 = flag(WIDE);
        wide = is64 == 1;
        if (!cursor.failed() && isCount(vectors) && isCount(capable)) {
            add(capability + 2, 2, enable | Long.numberOfTrailingZeros(capable) << 1
                    | Long.numberOfTrailingZeros(vectors) << 4 | is64 << 7 | maskable << 8);
        } else {
            capability = 0;
        }
    }

    private static boolean isCount(long vectors) {
        return vectors >= 1 && vectors <= 32 && Long.bitCount(vectors) == 1;
    }

    private int flag(byte[] name) {
        boolean set = cursor.expect(name).take('+');
        if (!set) {
            cursor.expect('-');
        }
        return set ? 1 : 0;
    }

    /** A line below a capability. */
    private void register(byte[] bytes, int to) {
        if (capability != 0 && id == MSI) {
            message();
        } else if (capability != 0 && id == MSIX) {
            boolean table = cursor.take(TABLE);
            if (table || cursor.take(PBA)) {
                long bar = cursor.decimal();
                long at = cursor.expect(OFFSET).hex();
                if (!cursor.failed() && bar < 8 && at >>> 32 == 0 && (at & 7) == 0) {
                    add(capability + (table ? 4 : 8), 4, at | bar);
                }
            }
        } else if (capability != 0 && id == POWER && cursor.take(POWER_STATUS)) {
            long state = cursor.decimal();
            int kept = Bytes.indexOf(bytes, NO_SOFT_RESET, cursor.position(), to) >= 0 ? 8 : 0;
            if (!cursor.failed() && state < 4) {
                add(capability + 4, 1, state | kept);
            }
        }
    }

    private void message() {
        int data = capability + (wide ? 12 : 8);
        if (cursor.take(ADDRESS)) {
            long address = cursor.hex();
            long value = cursor.expect(DATA).hex();
            if (!cursor.failed() && value >>> 16 == 0 && (wide || address >>> 32 == 0)) {
                add(capability + 4, 4, address & 0xffff_ffffL);
                if (wide) {
                    add(capability + 8, 4, address >>> 32);
                }
                add(data, 2, value);
            }
        } else if (cursor.take(MASKING)) {
            long mask = cursor.hex();
            long pending = cursor.expect(PENDING).hex();
            if (!cursor.failed() && mask >>> 32 == 0 && pending >>> 32 == 0) {
                add(data + 4, 4, mask);
                add(data + 8, 4, pending);
            }
        }
    }

    /** Whether enough is told to be worth an event: capabilities, or that there are none. */
    boolean isUseful() {
        return useful;
    }

    /** How many registers are told. */
    int count() {
        return count;
    }

    long line(int number) {
        return lines[number];
    }

    void fill(TraceEvent event, int number, long index, int bdf) {
        event.begin(EventKind.CONFIG_READ, index, lines[number], offsets[number]).setTarget(bdf)
                .setAddress(registers[number]).setLength(widths[number]).setData(values[number], widths[number]);
    }
}
