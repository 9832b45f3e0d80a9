/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.register.RegisterTree;

/** Names of the registers of configuration space. */
public final class Registers {

    private Registers() {
    }

    /**
     * The register at an offset.
     *
     * @param f the function, which tells where its capabilities stand; or null
     * @param offset byte offset in configuration space
     * @return its name, or null if it has none here
     */
    public static String name(FunctionState f, int offset) {
        return RegisterTree.name(f == null ? null : f.config(), offset);
    }
}
