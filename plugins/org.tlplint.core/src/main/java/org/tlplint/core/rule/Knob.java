/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.List;

/** A setting for what the specification leaves open, or a trace cannot tell, with its permitted values. */
public enum Knob {

    UNMASKED_WHEN_DISABLED("unmasked_when_disabled", "Is an entry \"unmasked\" while MSI-X Enable is Clear?",
            "advisory", "strict", "off"),
    REFRESH_ON_ENABLE("refresh_on_enable", "Does setting MSI-X Enable force a refresh of cached entries?", "assume_yes",
            "assume_no"),
    MSI_LIVE_UPDATE("msi_live_update", "May MSI address and data change while MSI is enabled?", "advise", "allow",
            "strict"),
    SPEC_PROFILE("spec_profile", "Revision of the specification that judges", "6.late", "6.early", "5.0", "p3"),
    PENDING_TIMEOUT(Kind.DURATION, "pending_timeout", "How long delivery of a pending message may take", "10ms"),
    PENDING_STRICT_TIMEOUT(Kind.DURATION, "pending_strict_timeout",
            "Beyond what time a message that stays pending is a violation; only at the level strict", "1s"),
    ALLOW_INFLIGHT("allow_inflight", "May messages be in flight when a mask is written?", "yes", "no"),
    IMS_ALLOWED("ims_allowed", "May functions send messages that no table entry holds?", "no", "yes"),
    MERGE_TOLERANT("merge_tolerant", "May the capture show accesses that a bridge merged or split?", "no", "yes"),
    ST_UPDATE("st_update", "May a Steering Tag change in an unmasked entry while the TPH Requester is disabled?",
            "tph_aware", "literal"),
    TRACE_DOMAIN("trace_domain", "Where the trace was taken: on the link, by the host's software, or inside a guest",
            "link", "host", "guest"),
    PLATFORM("platform", "Whose interrupt messages are meant; auto: only what the trace itself makes evident", "auto",
            "none", "x86", "x86-remapping", "gic", "imsic");

    /** What values a knob has. */
    private enum Kind {
        CHOICE("one of those listed"), DURATION("a time such as 10ms or 1s"), NUMBER("a whole number such as 1000");

        private final String shape;

        Kind(String shape) {
            this.shape = shape;
        }
    }

    private final Kind kind;
    private final String id;
    private final String question;
    private final List<String> values;

    Knob(String id, String question, String... values) {
        this(Kind.CHOICE, id, question, values);
    }

    Knob(Kind kind, String id, String question, String... values) {
        this.kind = kind;
        this.id = id;
        this.question = question;
        this.values = List.of(values);
    }

    /** Name in profiles and on the command line. */
    public String id() {
        return id;
    }

    public String question() {
        return question;
    }

    public String defaultValue() {
        return values.get(0);
    }

    /** The value that a report level gives the knob unless it is set: to the letter at the level strict, else the default. */
    public String standard(Level level) {
        if (level == Level.STRICT) {
            return switch (this) {
                case UNMASKED_WHEN_DISABLED -> "strict";
                case ST_UPDATE -> "literal";
                default -> defaultValue();
            };
        }
        return defaultValue();
    }

    /** Permitted values, the default first; of a duration or number only the default. */
    public List<String> choices() {
        return values;
    }

    /** Whether the value is a time such as {@code 10ms} or {@code 1s}. */
    public boolean isDuration() {
        return kind == Kind.DURATION;
    }

    /** Whether the value is a whole number from 0 to 999,999,999. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether the value is one of the {@link #choices}. */
    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    /** For people: what can be written. */
    public String permitted() {
        return isChoice() ? String.join(", ", values) : kind.shape;
    }

    /** The value of a duration in nanoseconds, of a number itself; -1 if the knob cannot have this value. */
    long amount(String value) {
        return switch (kind) {
            case CHOICE -> -1;
            case NUMBER -> value.matches("\\d{1,9}") ? Long.parseLong(value) : -1;
            case DURATION -> nanos(value);
        };
    }

    boolean permits(String value) {
        return isChoice() ? values.contains(value) : amount(value) >= 0;
    }

    private static long nanos(String text) {
        long factor = 1;
        for (String unit : List.of("ns", "us", "ms", "s")) {
            String number = text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : "";
            if (number.matches("\\d{1,9}")) {
                return Long.parseLong(number) * factor;
            }
            factor *= 1000;
        }
        return -1;
    }
}
