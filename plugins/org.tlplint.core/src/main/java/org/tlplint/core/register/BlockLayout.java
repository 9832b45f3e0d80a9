/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.util.List;

/**
 * A header or capability.
 *
 * @param kind what it is
 * @param id Capability ID; 0 for the header
 * @param title its name
 * @param section of the PCI Express Base Specification 6.x; empty if that says nothing
 * @param registers empty if only the name is known
 */
public record BlockLayout(Kind kind, int id, String title, String section, List<RegisterLayout> registers) {

    /** The parts of configuration space. */
    public enum Kind {
        HEADER, CAPABILITY, EXTENDED
    }
}
