/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import org.tlplint.core.pci.ConfigSpace;

/**
 * What a field holds.
 *
 * @param layout which field
 * @param register what its register holds; unknown bits are 0
 * @param known one bits where the register is known
 */
public record FieldValue(FieldLayout layout, int register, int known) {

    /** Whether all its bits are known. */
    public boolean isKnown() {
        return (known & layout.mask()) == layout.mask();
    }

    /** Its value; unknown bits are 0. */
    public int value() {
        return (register & layout.mask()) >>> layout.low();
    }

    /** Its value in words; a question mark if it is not known to the last bit. */
    public String text() {
        return isKnown() ? layout.text(value()) : "?";
    }

    /** {@code 15} or {@code 10:0}. */
    public String bits() {
        return layout.width() == 1 ? Integer.toString(layout.low()) : layout.high() + ":" + layout.low();
    }

    /** Whether it held something else before, or less was known of it. */
    boolean differs(ConfigSpace before, int offset, int bytes) {
        int was = before.read(offset, bytes);
        int wasKnown = before.known(offset, bytes);
        return ((was ^ register | wasKnown ^ known) & layout.mask()) != 0;
    }
}
