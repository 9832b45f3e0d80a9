/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/** What {@link TraceEvent#address()} counts from. */
public enum AddressScope {
    /** A physical address. */
    SYSTEM,
    /** Offset in {@link TraceEvent#bar()} of the target. */
    BAR,
    /** Offset in an MSI-X Table; the target may be absent when the source does not name the function. */
    MSIX_TABLE,
    /** Offset in an MSI-X Pending Bit Array; the target may be absent. */
    MSIX_PBA
}
