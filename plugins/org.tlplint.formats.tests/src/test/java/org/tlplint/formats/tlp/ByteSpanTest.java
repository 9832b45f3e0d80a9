/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ByteSpanTest {

    /** Against a model that lists the bytes one by one. */
    @Test
    void everyCombinationOfByteEnables() {
        for (int dwords = 1; dwords <= 4; dwords++) {
            for (int first = 0; first < 16; first++) {
                for (int last = dwords == 1 ? 0 : 1; last < (dwords == 1 ? 1 : 16); last++) {
                    if (dwords > 1 && first == 0) {
                        continue;
                    }
                    int from = -1;
                    int to = -1;
                    for (int i = 0; i < dwords * 4; i++) {
                        int enables = i < 4 ? first : i >= dwords * 4 - 4 ? last : 15;
                        if ((enables >> i % 4 & 1) != 0) {
                            from = from < 0 ? i : from;
                            to = i;
                        }
                    }
                    ByteSpan expected = from < 0 ? new ByteSpan(0, 0) : new ByteSpan(from, to - from + 1);
                    assertEquals(expected, ByteSpan.of(first, last, dwords), first + " " + last + " " + dwords);
                }
            }
        }
    }
}
