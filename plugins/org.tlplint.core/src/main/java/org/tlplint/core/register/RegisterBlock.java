/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.util.List;

/**
 * The header or a capability of a function.
 *
 * @param layout which it is
 * @param offset where it starts in configuration space
 * @param version Capability Version of an extended capability, otherwise 0
 * @param registers its registers in the order of their places; empty if its layout is not known
 */
public record RegisterBlock(BlockLayout layout, int offset, int version, List<RegisterValue> registers) {

    /** First byte behind it. */
    public int end() {
        int end = offset + (layout.kind() == BlockLayout.Kind.EXTENDED ? 4 : 2);
        for (RegisterValue register : registers) {
            end = Math.max(end, register.offset() + register.layout().bytes());
        }
        return end;
    }
}
