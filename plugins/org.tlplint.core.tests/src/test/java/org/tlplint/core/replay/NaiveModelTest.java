/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.core.Events.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.Truth;

/**
 * The replay against a second model that could not be simpler: for each question it goes through the list of all accesses
 * again. A bit is a byte-wise history of writes and reads since the last reset.
 */
class NaiveModelTest {

    private static final int SEEDS = 1000;
    private static final int ACCESSES = 200;
    private static final int VECTORS = 16;

    /** A byte of the Table (at 0) or of Message Control (at -2, -1) took a value; a reset stands at {@link #RESET}. */
    private record Access(int at, int value) {
    }

    private static final int RESET = -100;

    private final List<Access> history = new ArrayList<>();

    @Test
    void agree() {
        for (int seed = 0; seed < SEEDS; seed++) {
            history.clear();
            Random random = new Random(seed);
            Events e = Events.enumerated().cw(4, 2, 6);
            // enumeration read the whole DWORD, with both bits Clear and 16 entries
            history.add(new Access(-2, 15));
            history.add(new Access(-1, 0));
            for (int i = 0; i < ACCESSES; i++) {
                access(e, random);
                compare(e, random.nextInt(VECTORS), "seed " + seed + ", access " + i);
            }
            for (int v = 0; v < VECTORS; v++) {
                compare(e, v, "seed " + seed + ", end");
            }
        }
    }

    private void access(Events e, Random random) {
        int vector = random.nextInt(VECTORS);
        switch (random.nextInt(40)) {
            case 0 -> {
                e.cw(0x78, 2, 0x8000).cw(0x10, 4, 0xf000_0000L).cw(0x14, 4, 0).cw(4, 2, 6);
                history.add(new Access(RESET, 0));
            }
            case 1, 2, 3 -> control(e, Events.CONTROL, 2, random.nextInt(4) << 14 | random.nextInt(0x4000));
            case 4 -> control(e, Events.CONTROL + 1, 1, random.nextInt(256));
            case 5 -> control(e, Events.CONTROL - 2, 4, random.nextInt());
            case 6 -> control(e, Events.CONTROL, 1, random.nextInt(256));
            default -> {
                int dword = random.nextInt(4);
                boolean wide = dword != 3 && random.nextInt(4) == 0;
                long value = random.nextInt(4) | (long) random.nextInt(4) << 32;
                boolean read = random.nextInt(5) == 0;
                if (read) {
                    e.r(at(vector, dword), value & 3);
                } else {
                    e.w(at(vector, dword), value, wide ? 8 : 4);
                }
                for (int i = 0; i < (wide && !read ? 8 : 4); i++) {
                    history.add(new Access(vector * 16 + dword * 4 + i, (int) (value >>> i * 8) & 0xff));
                }
            }
        }
    }

    private void control(Events e, int offset, int bytes, int value) {
        e.cw(offset, bytes, value & 0xffff_ffffL);
        for (int i = 0; i < bytes; i++) {
            if (offset + i == Events.CONTROL + 1) {
                history.add(new Access(-1, value >>> i * 8 & 0xc0));
            }
        }
    }

    /** The byte as it must be now, or -1 if that is not known. */
    private int byteAt(int at) {
        for (int i = history.size() - 1; i >= 0; i--) {
            Access a = history.get(i);
            if (a.at == at) {
                return a.value;
            }
            if (a.at == RESET) {
                return at < 0 ? 0 : (at & 15) == 12 ? 1 : (at & 12) == 12 ? 0 : -1;
            }
        }
        return -1;
    }

    private void compare(Events e, int vector, String when) {
        int control = byteAt(-1);
        assertEquals(Truth.of(control >= 0, (control & 0x80) != 0), e.msix().isEnabled(), when);
        assertEquals(Truth.of(control >= 0, (control & 0x40) != 0), e.msix().isFunctionMasked(), when);
        assertEquals(VECTORS, e.msix().size(), when);
        int vectorControl = byteAt(vector * 16 + 12);
        Truth own = Truth.of(vectorControl >= 0, (vectorControl & 1) != 0);
        assertEquals(own, e.entry(vector).isMaskBitSet(), when);
        Truth masked = own.isTrue() || (control & 0x40) != 0 ? Truth.TRUE : own;
        assertEquals(masked, e.msix().isMasked(vector), when);
        IntUnaryOperator bytes = i -> byteAt(vector * 16 + i);
        for (int dword = 0; dword < 3; dword++) {
            boolean known = true;
            int value = 0;
            for (int i = 0; i < 4; i++) {
                int b = bytes.applyAsInt(dword * 4 + i);
                known &= b >= 0;
                value |= (b & 0xff) << i * 8;
            }
            assertEquals(known ? -1 : 0, e.entry(vector).knownBits(dword), when);
            if (known) {
                assertEquals(value, e.entry(vector).dword(dword), when);
            }
        }
        findsItself(e, vector, when);
    }

    /** The index of messages finds exactly the entries that a search finds. */
    private static void findsItself(Events e, int vector, String when) {
        if (!e.entry(vector).isMessageKnown()) {
            return;
        }
        int[] found = new int[VECTORS];
        int count = e.msix().vectors().find(e.entry(vector).address(), e.entry(vector).data(), found);
        int expected = 0;
        for (int v = 0; v < VECTORS; v++) {
            boolean same = e.entry(v).holds(e.entry(vector).address(), e.entry(vector).data()).isTrue();
            expected += same ? 1 : 0;
        }
        assertEquals(expected, count, when);
    }
}
