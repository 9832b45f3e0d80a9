/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

/**
 * The Base Address Registers of a function and what they decode (PCIe Base 6.x, 7.5.1.2.1). A source that says itself
 * where a BAR is mapped is believed; otherwise base and size follow from the register writes, sizing probes included.
 */
public final class Bars {

    public static final int COUNT = 6;

    private final long[] base = new long[COUNT];
    private final long[] size = new long[COUNT];
    private final boolean[] placed = new boolean[COUNT];
    private final boolean[] decoding = new boolean[COUNT];
    private final boolean[] told = new boolean[COUNT];
    private final boolean[] probed = new boolean[COUNT];
    private final boolean[] derived = new boolean[COUNT];
    private final boolean[] left = new boolean[COUNT];
    private final boolean[] fixed = new boolean[COUNT];
    private final int start;
    private int count = COUNT;

    /** The BARs of the header. */
    Bars() {
        this(0x10);
    }

    /**
     * @param start offset of the first register in configuration space
     */
    Bars(int start) {
        this.start = start;
    }

    Bars copy() {
        Bars copy = new Bars(start);
        System.arraycopy(derived, 0, copy.derived, 0, COUNT);
        System.arraycopy(left, 0, copy.left, 0, COUNT);
        System.arraycopy(fixed, 0, copy.fixed, 0, COUNT);
        System.arraycopy(base, 0, copy.base, 0, COUNT);
        System.arraycopy(size, 0, copy.size, 0, COUNT);
        System.arraycopy(placed, 0, copy.placed, 0, COUNT);
        System.arraycopy(decoding, 0, copy.decoding, 0, COUNT);
        System.arraycopy(told, 0, copy.told, 0, COUNT);
        System.arraycopy(probed, 0, copy.probed, 0, COUNT);
        copy.count = count;
        return copy;
    }

    boolean isSame(Bars other) {
        return start == other.start && count == other.count && Arrays.equals(base, other.base)
                && Arrays.equals(size, other.size) && Arrays.equals(placed, other.placed)
                && Arrays.equals(decoding, other.decoding) && Arrays.equals(told, other.told)
                && Arrays.equals(probed, other.probed) && Arrays.equals(derived, other.derived)
                && Arrays.equals(left, other.left) && Arrays.equals(fixed, other.fixed);
    }

    /** Bridges have two. */
    void setCount(int value) {
        count = value;
    }

    boolean isBar(int dword) {
        return dword >= start && dword < start + count * 4;
    }

    /** The writable bits of a BAR: all of the upper half of a 64-bit one, otherwise all but the four that tell the kind. */
    int writable(ConfigSpace config, int dword) {
        for (int at = start; at < dword; at += 4) {
            if ((config.read(at, 4) & 7) == 4) {
                at += 4;
                if (at == dword) {
                    return -1;
                }
            }
        }
        return -16;
    }

    /** Whether the place of a BAR is known. */
    public boolean isPlaced(int bar) {
        return bar < COUNT && placed[bar];
    }

    /** Whether a reset of this function alone took the BAR away from {@link #base}, and it has no other place yet. */
    public boolean isLeft(int bar) {
        return bar < COUNT && left[bar] && !placed[bar];
    }

    /** First address that the BAR decodes, or did before the reset. */
    public long base(int bar) {
        return base[bar];
    }

    /** Bytes that the BAR decodes, or 0 while unknown. */
    public long size(int bar) {
        return bar < COUNT ? size[bar] : 0;
    }

    /** Whether the BAR decodes now, if the source itself says so, or the Physical Function that owns a VF's. */
    public Truth isToldDecoding(int bar) {
        return bar < COUNT ? Truth.of(told[bar] || derived[bar], decoding[bar]) : Truth.UNKNOWN;
    }

    /** The source says where the BAR decodes. */
    boolean map(int bar, long address, long bytes) {
        boolean moved = !placed[bar] || base[bar] != address || size[bar] != bytes;
        base[bar] = address;
        size[bar] = bytes > 0 ? bytes : size[bar];
        placed[bar] = true;
        left[bar] = false;
        told[bar] = true;
        decoding[bar] = true;
        return moved;
    }

    /** The BAR has a place that no register of the header tells, and that no reset changes (Enhanced Allocation). */
    void fix(int bar, long address, long bytes) {
        fixed[bar] = true;
        place(bar, address, bytes);
    }

    private void place(int bar, long address, long bytes) {
        if (!told[bar]) {
            base[bar] = address;
            size[bar] = bytes;
            placed[bar] = true;
            left[bar] = false;
        }
    }

    /** The BAR of a Virtual Function, as the registers of its Physical Function have it; the source's own word counts more. */
    void derive(int bar, long address, long bytes, boolean decodes) {
        if (!told[bar]) {
            place(bar, address, bytes);
            derived[bar] = true;
            decoding[bar] = decodes;
        }
    }

    /** The Virtual Function is no longer there: what its Physical Function placed decodes nothing. */
    void vanish() {
        for (int bar = 0; bar < COUNT; bar++) {
            decoding[bar] &= !derived[bar];
        }
    }

    /** The source says that the BAR no longer decodes; its last place is kept. */
    void unmap(int bar) {
        told[bar] = true;
        decoding[bar] = false;
    }

    /** It is not known what the registers hold: a BAR of which the source does not tell may be anywhere. */
    boolean displace(ConfigSpace config) {
        boolean moved = false;
        for (int bar = 0; bar < count; bar++) {
            int at = start + bar * 4;
            boolean wide = bar + 1 < count && (config.read(at, 4) & 7) == 4;
            boolean known = config.isKnown(at, 4) && (!wide || config.isKnown(at + 4, 4));
            boolean lost = placed[bar] && !told[bar] && !known;
            placed[bar] &= !lost;
            moved |= lost;
        }
        return moved;
    }

    /** Takes the registers as software wrote them; a probe of all ones moves nothing. */
    boolean update(ConfigSpace config) {
        return update(config, 0, 0);
    }

    /**
     * As {@link #update(ConfigSpace)} after a write to the bytes: a BAR that software has moved since is no longer where the
     * source once said, unless it says so again.
     */
    boolean update(ConfigSpace config, int writtenFrom, int writtenTo) {
        boolean moved = false;
        for (int bar = 0; bar < count; bar++) {
            int now = bar;
            int at = start + bar * 4;
            boolean untouched = writtenFrom >= at + 8 || writtenTo <= at;
            int low = config.read(at, 4);
            boolean wide = (low & 7) == 4 && bar + 1 < count;
            bar += wide ? 1 : 0;
            if (told[now] && untouched || !config.isKnown(at, 4) || wide && !config.isKnown(at + 4, 4) || (low & 1) != 0
                    || (low & 7) == 4 && !wide) {
                continue;
            }
            long high = wide ? config.read(at + 4, 4) & 0xffff_ffffL : 0;
            long address = high << 32 | low & 0xffff_fff0L;
            probed[now] = (low & 0xffff_fff0L) == 0xffff_fff0L;
            boolean probe = probed[now] || wide && high == 0xffff_ffffL;
            if (!probe && address != 0 && (!placed[now] || base[now] != address)) {
                base[now] = address;
                placed[now] = true;
                left[now] = false;
                told[now] = false;
                moved = true;
            }
        }
        return moved;
    }

    /** A read of the register just after all ones were written to it tells the size. */
    boolean learnSize(int register, int readBack) {
        int bar = (register - start) / 4;
        boolean asked = probed[bar];
        probed[bar] = false;
        long bytes = -(readBack & 0xffff_fff0L) & 0xffff_ffffL;
        boolean plausible = asked && (readBack & 1) == 0 && Long.bitCount(bytes) == 1;
        if (!plausible || told[bar] || size[bar] == bytes) {
            return false;
        }
        size[bar] = bytes;
        return true;
    }

    /**
     * After a reset the registers hold nothing; what the source told stays until it says otherwise.
     *
     * @param alone whether the bus stays as it is, so that software will most likely put the BARs back
     */
    void reset(boolean alone) {
        for (int bar = 0; bar < COUNT; bar++) {
            left[bar] = alone && !fixed[bar] && (placed[bar] || left[bar]);
            placed[bar] &= told[bar] || fixed[bar];
        }
    }
}
