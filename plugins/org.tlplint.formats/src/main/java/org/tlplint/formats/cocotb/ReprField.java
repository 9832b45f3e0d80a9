/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.cocotb;

import java.util.Locale;

import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;

/** Fields of a printed Tlp object that are used, by the names they have there in lower case. */
enum ReprField {

    DATA,
    FMT_TYPE,
    TC,
    TH,
    EP,
    ATTR,
    AT,
    LENGTH,
    COMPLETER_ID,
    STATUS,
    BCM,
    BYTE_COUNT,
    REQUESTER_ID,
    DEST_ID,
    TAG,
    FIRST_BE,
    LAST_BE,
    LOWER_ADDRESS,
    ADDRESS,
    REGISTER_NUMBER,
    MESSAGE_CODE;

    private static final ByteMap<ReprField> BY_NAME = new ByteMap<>();

    static {
        for (ReprField field : values()) {
            BY_NAME.put(Bytes.of(field.name().toLowerCase(Locale.ROOT)), field);
        }
    }

    /** The field of a name, or null if it is none of these. */
    static ReprField of(byte[] bytes, int from, int to) {
        return BY_NAME.get(bytes, from, to);
    }
}
