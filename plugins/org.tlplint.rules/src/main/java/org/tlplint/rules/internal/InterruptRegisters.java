/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.ConfigAccess;

/** The registers of MSI and MSI-X by their place in configuration space (PCIe Base 6.x, 7.7.1 and 7.7.2). */
public final class InterruptRegisters {

    private static final int COMMAND = 0x04;

    private InterruptRegisters() {
    }

    /**
     * The register that an access covers and that tells functions apart: Message Control of MSI-X or Message Address of MSI;
     * its offset, or 0.
     */
    public static int singledOut(ConfigAccess access) {
        FunctionState f = access.function();
        if (f.msix() != null && access.covers(f.msix().offset() + 2, 2)) {
            return f.msix().offset() + 2;
        }
        return f.msi() != null && access.covers(f.msi().offset() + 4, 4) ? f.msi().offset() + 4 : 0;
    }

    /** Bytes of a register that {@link #singledOut} names. */
    public static int bytes(FunctionState f, int register) {
        return f.msi() != null && register == f.msi().offset() + 4 ? 4 : 2;
    }

    /** The reserved-and-preserved bits of the 16-bit register at the offset; 0 for those that no rule knows. */
    public static int reserved(FunctionState f, int register) {
        if (register == COMMAND) {
            return 0xf800;
        }
        if (f.msi() != null && register == f.msi().offset() + 2) {
            return 0xf800;
        }
        return f.msix() != null && register == f.msix().offset() + 2 ? 0x3800 : 0;
    }

    /** Where Message Control of MSI or MSI-X, or Command, is among the accessed registers; 0 if none is. */
    public static int control(ConfigAccess access) {
        FunctionState f = access.function();
        if (access.touches(COMMAND, 2)) {
            return COMMAND;
        }
        if (f.msix() != null && access.touches(f.msix().offset() + 2, 2)) {
            return f.msix().offset() + 2;
        }
        return f.msi() != null && access.touches(f.msi().offset() + 2, 2) ? f.msi().offset() + 2 : 0;
    }
}
