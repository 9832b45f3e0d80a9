/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.util.List;

import org.tlplint.core.pci.ConfigSpace;

/**
 * What a register holds.
 *
 * @param layout which register
 * @param offset where it lies in configuration space, in bytes
 * @param value its value; unknown bits are 0
 * @param known one bits where it is known
 * @param fields its fields from the lowest bit up; of a BAR those that its kind has
 * @param meaning what its value means as a whole, such as what a BAR decodes; or empty
 */
public record RegisterValue(RegisterLayout layout, int offset, int value, int known, List<FieldValue> fields,
        String meaning) {

    /** Its hexadecimal digits; one of which a bit is not known is a question mark. */
    public String hex() {
        StringBuilder text = new StringBuilder();
        for (int shift = layout.bytes() * 8 - 4; shift >= 0; shift -= 4) {
            boolean all = (known >>> shift & 0xf) == 0xf;
            text.append(all ? Character.forDigit(value >>> shift & 0xf, 16) : '?');
        }
        return text.toString();
    }

    /** Whether it held something else before, or something else was known of it. */
    public boolean differs(ConfigSpace before) {
        int bytes = layout.bytes();
        return before.read(offset, bytes) != value || before.known(offset, bytes) != known;
    }

    /** Whether one of its fields held something else before. */
    public boolean differs(FieldValue field, ConfigSpace before) {
        return field.differs(before, offset, layout.bytes());
    }

    /** Whether a byte of configuration space belongs to it. */
    public boolean covers(int at) {
        return at >= offset && at < offset + layout.bytes();
    }
}
