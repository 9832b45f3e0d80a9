/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.util.List;

/**
 * A register of one to four bytes.
 *
 * @param offset from the start of its block, in bytes
 * @param bytes how long it is
 * @param title its name in the specification
 * @param section of the PCI Express Base Specification 6.x; empty if that says nothing
 * @param lspci what stands before its fields in lspci's output; empty if nothing does
 * @param condition when it is there, see {@link Conditions}; empty for always
 * @param fields its fields; empty if it is one number
 */
public record RegisterLayout(int offset, int bytes, String title, String section, String lspci, String condition,
        List<FieldLayout> fields) {

    /** Whether it is a Base Address Register. */
    boolean isBar() {
        return condition.endsWith("bar");
    }
}
