/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Settings of an audit: knobs, and rules switched off or given another severity. Immutable. */
public final class Profile {

    /** Everything as the specification and the catalogue have it. */
    public static final Profile DEFAULT = new Profile(new EnumMap<>(Knob.class), Map.of());

    private final Map<Knob, String> knobs;
    private final Map<String, String> rules;

    private Profile(Map<Knob, String> knobs, Map<String, String> rules) {
        this.knobs = knobs;
        this.rules = rules;
    }

    /**
     * The profile with a knob set.
     *
     * @throws IllegalArgumentException if there is no such knob or it cannot have that value; the message says what can be
     */
    public Profile with(String knobId, String value) {
        for (Knob knob : Knob.values()) {
            if (knob.id().equals(knobId)) {
                if (knob.isDuration() ? nanos(value) < 0 : !knob.choices().contains(value)) {
                    throw new IllegalArgumentException("%s cannot be \"%s\"; it can be %s".formatted(knobId, value,
                            knob.isDuration() ? "a time such as 10ms or 1s" : String.join(", ", knob.choices())));
                }
                Map<Knob, String> copy = new EnumMap<>(Knob.class);
                copy.putAll(knobs);
                copy.put(knob, value);
                return new Profile(copy, rules);
            }
        }
        StringBuilder known = new StringBuilder();
        for (Knob knob : Knob.values()) {
            known.append(known.isEmpty() ? "" : ", ").append(knob.id());
        }
        throw new IllegalArgumentException("no knob is called \"%s\"; there are %s".formatted(knobId, known));
    }

    /**
     * The profile with a rule switched off or given another severity.
     *
     * @param level "off" or the name of a {@link Severity} in lower case
     */
    public Profile withRule(String ruleId, String level) {
        if (!level.equals("off")) {
            boolean known = false;
            for (Severity severity : Severity.values()) {
                known |= severity.name().toLowerCase(java.util.Locale.ROOT).equals(level);
            }
            if (!known) {
                throw new IllegalArgumentException(
                        "rule %s cannot be \"%s\"; it can be off, violation, undefined, advisory, information"
                                .formatted(ruleId, level));
            }
        }
        Map<String, String> copy = new TreeMap<>(rules);
        copy.put(ruleId, level);
        return new Profile(knobs, copy);
    }

    public String get(Knob knob) {
        return knobs.getOrDefault(knob, knob.defaultValue());
    }

    public boolean is(Knob knob, String value) {
        return get(knob).equals(value);
    }

    /** A duration knob in nanoseconds. */
    public long nanos(Knob knob) {
        return nanos(get(knob));
    }

    public boolean isOff(String ruleId) {
        return "off".equals(rules.get(ruleId));
    }

    /** The severity that a rule's findings have instead of their own, or null. */
    public Severity severity(String ruleId) {
        String level = rules.get(ruleId);
        return level == null || level.equals("off") ? null : Severity.valueOf(level.toUpperCase(java.util.Locale.ROOT));
    }

    /** Rule levels that differ from the catalogue. */
    public Map<String, String> rules() {
        return java.util.Collections.unmodifiableMap(rules);
    }

    private static long nanos(String text) {
        String[] units = {"ns", "us", "ms", "s"};
        long factor = 1;
        for (String unit : units) {
            if (text.endsWith(unit)) {
                String number = text.substring(0, text.length() - unit.length());
                if (number.matches("\\d{1,9}")) {
                    return Long.parseLong(number) * factor;
                }
            }
            factor *= 1000;
        }
        return -1;
    }
}
