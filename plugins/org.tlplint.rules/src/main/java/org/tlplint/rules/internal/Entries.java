/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Findings.Report;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.trace.EventRef;

/** What the rules say about writes to entries of an MSI-X Table or another message store, and which of them they leave to each other. */
public final class Entries {

    private static final String[] NAMES = {"Message Address", "Message Upper Address", "Message Data",
            "Vector Control"};

    private Entries() {
    }

    /** Name of a DWORD of an entry. */
    public static String name(int dword) {
        return NAMES[dword];
    }

    /** What the write changed: {@code Message Data 0x00004021 -> 0x00004022}. */
    public static Lazy changes(EntryWrite write) {
        return new Lazy(() -> {
            StringBuilder text = new StringBuilder();
            for (int i = MsixEntry.ADDRESS; i <= MsixEntry.DATA; i++) {
                if (write.changed(i, -1).isTrue()) {
                    text.append(text.isEmpty() ? "" : ", ").append(NAMES[i]).append(' ').append(change(write, i));
                }
            }
            return text.toString();
        });
    }

    /** Which registers of the message the write touched: {@code Message Data}. */
    public static Lazy written(EntryWrite write) {
        return new Lazy(() -> {
            StringBuilder text = new StringBuilder();
            for (int i = MsixEntry.ADDRESS; i <= MsixEntry.DATA; i++) {
                if (write.touches(i)) {
                    text.append(text.isEmpty() ? "" : ", ").append(NAMES[i]);
                }
            }
            return text.toString();
        });
    }

    /** One DWORD before and after: {@code 0x00004021 -> 0x00004022}. */
    public static String change(EntryWrite write, int dword) {
        return "0x%08x -> 0x%08x".formatted(write.before(dword), write.entry().dword(dword));
    }

    /** Whether this sets the Mask bit and writes Message Data in one access: MSIX-TBL-006 judges that. */
    public static boolean isMaskWithData(EntryWrite write) {
        return write.masks() && write.touches(MsixEntry.DATA) && !write.touches(MsixEntry.ADDRESS)
                && !write.touches(MsixEntry.UPPER_ADDRESS);
    }

    /** Says where the entry became unmasked, where its message came from and where MSI-X was enabled, as far as it was seen. */
    public static Report explain(Report report, EntryWrite write) {
        EventRef unmask = write.maskChangedBefore();
        boolean byFunction = unmask != null && unmask.equals(write.store().commonMaskChangedBy());
        return report.vector(write.vector())
                .because("MSI-X enabled here",
                        write.store().isEnabled().isTrue() ? write.store().enableChangedBy() : null)
                .because("unmasked here", unmask,
                        byFunction ? "Function Mask cleared" : maskChange(write.store(), false))
                .because("message last written here", write.messageWrittenBefore(), before(write));
    }

    /** What masked or unmasked one entry: {@code Vector Control bit 0 set}; of a slot elsewhere {@code mask bit set}. */
    public static String maskChange(MessageStore store, boolean masked) {
        boolean set = masked;
        String bit = "Vector Control bit 0";
        if (store instanceof InterruptStore slots) {
            set = masked == slots.layout().maskedWhenSet();
            bit = "mask bit %d of the slot".formatted(slots.layout().maskBit());
        }
        return bit + (set ? " set" : " cleared");
    }

    private static String before(EntryWrite write) {
        int known = write.knownBefore(MsixEntry.ADDRESS) & write.knownBefore(MsixEntry.UPPER_ADDRESS)
                & write.knownBefore(MsixEntry.DATA);
        long high = (write.before(MsixEntry.UPPER_ADDRESS) & 0xffff_ffffL) << 32;
        return known != -1 ? ""
                : Message.format(high | write.before(MsixEntry.ADDRESS) & 0xffff_ffffL, write.before(MsixEntry.DATA));
    }

    /** Why it is not known whether the write hit an unmasked entry of an enabled function. */
    public static Missing unknown(EntryWrite write) {
        return !write.maskedBefore().isKnown() ? Missing.MASK_STATE
                : !write.store().isEnabled().isKnown() ? Missing.ENABLE_STATE : Missing.ENTRY_VALUE;
    }
}
