/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.rootport;

import org.tlplint.core.pci.FunctionState;

/** Registers of a Root Port or Downstream Port (PCIe Base 6.x, 7.5.3). */
final class Port {

    private static final int ROOT_PORT = 4;
    private static final int DOWNSTREAM_PORT = 6;
    static final int ROOT_CONTROL = 0x1c;
    static final int ROOT_STATUS = 0x20;
    private static final int AER = 0x0001;
    private static final int DPC = 0x001d;
    private static final int FRS = 0x0021;
    private static final int DOE = 0x002e;
    private static final int MAX_CAPABILITIES = 1024;

    private Port() {
    }

    static boolean isRootPort(FunctionState f) {
        return type(f) == ROOT_PORT;
    }

    static boolean isRootOrDownstreamPort(FunctionState f) {
        return type(f) == ROOT_PORT || type(f) == DOWNSTREAM_PORT;
    }

    private static int type(FunctionState f) {
        int at = f.capabilities().pcie() + 2;
        return f.capabilities().pcie() != 0 && f.config().isKnown(at, 2) ? f.config().read(at, 2) >> 4 & 0xf : -1;
    }

    /** The vector for power management and hot-plug events, or -1 if unknown. */
    static int messageNumber(FunctionState f) {
        int at = f.capabilities().pcie() + 2;
        return f.capabilities().pcie() != 0 && f.config().isKnown(at, 2) ? f.config().read(at, 2) >> 9 & 0x1f : -1;
    }

    /** Whether the port has, or may have, other sources of messages: error reporting, containment, FRS queue, data object exchange. */
    static boolean mayHaveOtherSources(FunctionState f) {
        int at = 0x100;
        for (int i = 0; i < MAX_CAPABILITIES && f.capabilities().extendedComplete() && at >= 0x100; i++) {
            int header = f.config().read(at, 4);
            int id = header & 0xffff;
            if (id == AER || id == DPC || id == FRS || id == DOE) {
                return true;
            }
            at = header >>> 20 & 0xffc;
        }
        return !f.capabilities().extendedComplete();
    }
}
