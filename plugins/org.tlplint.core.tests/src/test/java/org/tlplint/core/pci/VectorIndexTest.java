/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Entries by their message, against a search through all of them. */
class VectorIndexTest {

    private static final int SIZE = 2048;

    private final MsixState msix = new MsixState(new ConfigSpace(), 0x40, new EntryRoom());

    private void program(int vector, long address, int data) {
        msix.write(vector, 0, (int) address, -1, null);
        msix.write(vector, 1, (int) (address >>> 32), -1, null);
        msix.write(vector, 2, data, -1, null);
    }

    @Test
    void findsWhatASearchFinds() {
        Random random = new Random(1);
        int[] found = new int[SIZE];
        for (int round = 0; round < 400; round++) {
            program(random.nextInt(SIZE), (long) random.nextInt(9) << random.nextInt(60), random.nextInt(3));
            long address = (long) random.nextInt(9) << random.nextInt(60);
            int data = random.nextInt(3);
            int expected = 0;
            boolean some = false;
            for (int v = 0; v < msix.touchedSize(); v++) {
                MsixEntry entry = msix.touched(v);
                expected += entry != null && entry.holds(address, data).isTrue() ? 1 : 0;
                some |= entry != null && entry.isMessageKnown() && entry.address() == address;
            }
            assertEquals(expected, msix.vectors().find(address, data, found), "round " + round);
            assertEquals(some, msix.vectors().hasAddress(address), "round " + round);
        }
    }

    @Test
    void moreMatchesThanRoom() {
        for (int v = 0; v < 9; v++) {
            program(v, 0xfee0_1000L, 1);
        }
        int[] found = {-1, -1};
        assertEquals(9, msix.vectors().find(0xfee0_1000L, 1, found));
        assertTrue(found[0] >= 0 && found[1] >= 0 && found[0] != found[1]);
    }

    @Test
    void nothing() {
        assertEquals(0, msix.vectors().find(0, 0, new int[1]));
        assertFalse(msix.vectors().hasAddress(0));
    }

    @Test
    void aFullTableThatChangesAllTheTimeIsNoBurden() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int v = 0; v < SIZE; v++) {
                program(v, 0xfee0_0000L + v * 8L, 0);
            }
            for (int i = 0; i < 5000; i++) {
                program(i % SIZE, 0xfee0_0004L + i * 8L, 0);
                assertTrue(msix.vectors().hasAddress(0xfee0_0004L + i * 8L));
            }
        });
    }
}
