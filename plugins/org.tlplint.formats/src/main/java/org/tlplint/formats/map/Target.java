/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.Locale;
import java.util.Set;

/** What a column or a group can hold. */
public enum Target {

    TIME(Kind.TIME),
    DIRECTION(Kind.WORD),
    TYPE(Kind.WORD),
    REQUESTER(Kind.ID),
    COMPLETER(Kind.ID),
    /** The function that a request concerns. */
    FUNCTION(Kind.ID),
    /** Parts of {@link #FUNCTION}. */
    BUS(Kind.NUMBER),
    DEVICE(Kind.NUMBER),
    FN(Kind.NUMBER),
    NAME(Kind.WORD),
    REGISTER(Kind.SIZE),
    /** Bits 11:8 of the register, where they stand apart. */
    REGISTER_HIGH(Kind.NUMBER),
    ADDRESS(Kind.NUMBER),
    /** Bits 63:32 of the address, where they stand apart. */
    ADDRESS_HIGH(Kind.NUMBER),
    BAR(Kind.NUMBER),
    /** Both byte enables in one. */
    BE(Kind.NUMBER),
    FIRST_BE(Kind.NUMBER),
    LAST_BE(Kind.NUMBER),
    LENGTH(Kind.SIZE),
    DATA(Kind.BYTES),
    STATUS(Kind.WORD),
    TAG(Kind.NUMBER),
    TC(Kind.NUMBER),
    ATTR(Kind.NUMBER),
    MESSAGE(Kind.NUMBER),
    VECTOR(Kind.NUMBER),
    /** The header of a TLP; {@link #DATA} follows it. */
    HEADER(Kind.BYTES),
    /** A whole TLP. */
    TLP(Kind.BYTES),
    COMMENT(Kind.WORD);

    /** How it can be written. */
    enum Kind {
        TIME(Set.of("unit", "decimal", "relative")),
        WORD(Set.of()),
        ID(Set.of("base")),
        NUMBER(Set.of("base")),
        SIZE(Set.of("base", "unit")),
        BYTES(Set.of("order"));

        /** What can be said of it, besides its column. */
        final Set<String> settings;

        Kind(Set<String> settings) {
            this.settings = settings;
        }
    }

    static final int COUNT = values().length;

    final Kind kind;

    Target(Kind kind) {
        this.kind = kind;
    }

    /** Its name in a profile: "first_be". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The target with a name, or null. */
    public static Target named(String id) {
        for (Target target : values()) {
            if (target.id().equals(id)) {
                return target;
            }
        }
        return null;
    }

    /** Whether several lines of one event add to it, rather than the last one counting. */
    boolean isJoined() {
        return kind == Kind.BYTES;
    }

    /** Whether numbers without a mark are hexadecimal. */
    boolean isHexadecimal() {
        return this == ADDRESS || this == ADDRESS_HIGH || this == REGISTER || this == REGISTER_HIGH || this == BE
                || this == FIRST_BE || this == LAST_BE || this == MESSAGE || kind == Kind.ID;
    }
}
