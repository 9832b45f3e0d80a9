/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Which of several names a function goes by. */
class FunctionNameTest {

    private final FunctionState f = new FunctionState(0x100);

    @Test
    void theTracesOwnNameCountsMoreThanThatOfASnapshot() {
        f.setName("QEMU NVM Express Controller", false);
        assertEquals("01:00.0 QEMU NVM Express Controller", f.label());
        f.setName("nvme", true);
        f.setName("another", true);
        f.setName("of a later snapshot", false);
        assertEquals("nvme", f.copy().name());
    }

    @Test
    void noNameChangesNothing() {
        f.setName(null, true);
        assertNull(f.name());
        assertEquals("01:00.0", f.label());
    }
}
