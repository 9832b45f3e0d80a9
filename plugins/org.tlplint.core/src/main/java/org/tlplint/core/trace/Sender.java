/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/** Who sent a memory write that looks like an interrupt message, as far as the source itself tells. */
public enum Sender {
    /** The source does not tell. */
    UNKNOWN,
    /** Some PCIe function, although perhaps not which one. */
    FUNCTION,
    /** Not a PCIe function: an I/O APIC, a timer of the platform. */
    PLATFORM
}
