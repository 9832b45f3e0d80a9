/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** Which functions a rule concerns. */
public enum Subject {
    /** Every function. */
    ANY,
    /** Functions with an MSI capability. */
    MSI,
    /** Functions with an MSI-X capability. */
    MSIX,
    /** Functions with either. */
    MSI_OR_MSIX,
    /** Functions of which a device description names message stores besides the MSI-X Table. */
    INTERRUPT_STORE
}
