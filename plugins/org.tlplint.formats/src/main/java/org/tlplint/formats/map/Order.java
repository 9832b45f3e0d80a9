/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which order the bytes of data are written. */
public enum Order {

    /** As the data show: pairs of digits are bytes; of DWORDs the order is looked for, and may remain unknown. */
    AUTO,
    /** Bytes in increasing address order. */
    BYTES,
    /** DWORDs whose first digits are the byte of the lowest address, as on the wire. */
    DWORDS_BE,
    /** DWORDs as numbers, as software sees them. */
    DWORDS_LE,
    /** One number, as software sees it. */
    VALUE;

    /** Its name in a profile: "dwords-le". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Order named(String id) {
        return Arrays.stream(values()).filter(o -> o.id().equals(id)).findFirst().orElse(null);
    }

    static String all() {
        return Arrays.stream(values()).map(Order::id).collect(Collectors.joining(", "));
    }
}
