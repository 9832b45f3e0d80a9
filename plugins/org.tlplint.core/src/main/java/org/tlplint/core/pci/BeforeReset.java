/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

/**
 * Bits that were known to be Set just before a reset, and that every reset clears.
 *
 * @param command of the Command register: Memory Space, Bus Master, Interrupt Disable
 * @param msi of MSI Message Control: MSI Enable and Multiple Message Enable
 * @param msix of MSI-X Message Control: MSI-X Enable and Function Mask
 */
public record BeforeReset(int command, int msi, int msix) {

    static BeforeReset of(FunctionState f) {
        return new BeforeReset(f.config().read(4, 2) & 0x0406,
                f.msi() == null ? 0 : f.config().read(f.msi().offset() + 2, 2) & 0x0071,
                f.msix() == null ? 0 : f.config().read(f.msix().offset() + 2, 2) & 0xc000);
    }
}
