/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.replay.IntxMessage;

/** INTx wires, as Assert and Deassert messages show them (PCIe Base 6.x, 6.1.2 and 2.2.8.1). */
public final class Wires {

    private static final int HEADER_TYPE = 0x0e;
    private static final int INTERRUPT_PIN = 0x3d;

    private Wires() {
    }

    /** Whether a message is surely about the function's own wire: bridges pass on others', function 0 may speak for all. */
    public static boolean isOwn(IntxMessage message) {
        ConfigSpace config = message.function().config();
        boolean single = config.isKnown(HEADER_TYPE, 1) && config.read(HEADER_TYPE, 1) == 0;
        return single && config.isKnown(INTERRUPT_PIN, 1) && config.read(INTERRUPT_PIN, 1) == message.pin() + 1;
    }
}
