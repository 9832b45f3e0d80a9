/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

/** Three-valued logic: what is not known stays not known until a known value decides. */
public enum Truth {

    FALSE, UNKNOWN, TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The value if it is known, else {@link #UNKNOWN}. */
    public static Truth of(boolean known, boolean value) {
        return known ? of(value) : UNKNOWN;
    }

    public Truth and(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    public Truth or(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public boolean isTrue() {
        return this == TRUE;
    }

    public boolean isFalse() {
        return this == FALSE;
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
