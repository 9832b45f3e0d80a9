/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Where what is packed becomes too much, to the byte. */
class UnpackLimitsTest {

    private final UnpackLimits limits = new UnpackLimits(1_000, 10, 5_000);

    @Test
    void aRatioCountsBeyondTheFreeBytesOnly() {
        assertNull(limits.exceeded(0, 1_000));
        assertEquals("0 stored bytes unpack to more than 1,001 bytes, over 10 to 1 (--max-ratio allows more)",
                limits.exceeded(0, 1_001));
        assertNull(limits.exceeded(200, 2_009), "200 whole times ten");
        assertEquals("200 stored bytes unpack to more than 2,010 bytes, over 10 to 1 (--max-ratio allows more)",
                limits.exceeded(200, 2_010));
    }

    @Test
    void theTotalCountsWhateverTheRatio() {
        assertNull(limits.exceeded(5_000, 5_000));
        assertEquals("it unpacks to more than 5,000 bytes (--max-unpacked allows more)",
                limits.exceeded(5_001, 5_001));
    }
}
