/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.tlplint.core.trace.Bdf;

/**
 * Settings of an audit: the report level, knobs, knobs of single functions, rules switched off or given another severity, and
 * findings that are accepted.
 * A knob has the value set for the function, else the one set, else the one of the level, else its default. Immutable.
 */
public final class Profile {

    /** Name of the report level where a knob could stand. */
    public static final String LEVEL = "level";

    /** Suppressions that a profile can have. */
    public static final int MAX_SUPPRESSIONS = 4096;

    /** Everything as the specification and the catalogue have it. */
    public static final Profile DEFAULT = new Profile(Level.DEFAULT, Map.of(), Map.of(), Map.of(), List.of(),
            null);

    private final Level level;
    private final Map<Knob, String> knobs;
    private final Map<Integer, Map<Knob, String>> functions;
    private final Map<String, String> rules;
    private final List<Suppression> suppressions;
    private final Set<Knob> reads;
    private final EnumMap<Knob, String> values = new EnumMap<>(Knob.class);
    private final long[] amounts = new long[Knob.values().length];
    private final Map<Integer, Profile> ofFunction = new TreeMap<>();

    private Profile(Level level, Map<Knob, String> knobs, Map<Integer, Map<Knob, String>> functions,
            Map<String, String> rules, List<Suppression> suppressions, Set<Knob> reads) {
        this.level = level;
        this.knobs = knobs;
        this.functions = functions;
        this.rules = rules;
        this.suppressions = suppressions;
        this.reads = reads;
        for (Knob knob : Knob.values()) {
            String value = knobs.getOrDefault(knob, knob.standard(level));
            values.put(knob, value);
            amounts[knob.ordinal()] = knob.amount(value);
        }
        functions.forEach((bdf, own) -> {
            Map<Knob, String> all = copy(knobs);
            all.putAll(own);
            ofFunction.put(bdf, new Profile(level, all, Map.of(), rules, suppressions, reads));
        });
    }

    /**
     * The profile with a knob set: {@code spec_profile}, {@code ims_allowed@01:00.0} for one function, or {@link #LEVEL}.
     *
     * @throws IllegalArgumentException if there is no such knob or it cannot have that value; the message says what can be
     */
    public Profile with(String name, String value) {
        if (name.equals(LEVEL)) {
            return withLevel(value);
        }
        int at = name.indexOf('@');
        Knob knob = knob(at < 0 ? name : name.substring(0, at).strip());
        if (!knob.permits(value)) {
            throw new IllegalArgumentException(
                    "%s cannot be \"%s\"; it can be %s".formatted(knob.id(), value, knob.permitted()));
        }
        if (at < 0) {
            Map<Knob, String> all = copy(knobs);
            all.put(knob, value);
            return new Profile(level, all, functions, rules, suppressions, reads);
        }
        Map<Integer, Map<Knob, String>> all = new TreeMap<>(functions);
        Map<Knob, String> own = copy(all.getOrDefault(bdf(name, at), Map.of()));
        own.put(knob, value);
        all.put(bdf(name, at), own);
        return new Profile(level, knobs, all, rules, suppressions, reads);
    }

    private static Map<Knob, String> copy(Map<Knob, String> from) {
        Map<Knob, String> copy = new EnumMap<>(Knob.class);
        copy.putAll(from);
        return copy;
    }

    private static Knob knob(String id) {
        return Arrays.stream(Knob.values()).filter(k -> k.id().equals(id)).findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no knob is called \"%s\"; there are %s, and %s".formatted(
                                id, Arrays.stream(Knob.values()).map(Knob::id).collect(Collectors.joining(", ")),
                                LEVEL)));
    }

    private static int bdf(String name, int at) {
        int bdf = Bdf.parse(name.substring(at + 1).strip());
        if (bdf == Bdf.NONE) {
            throw new IllegalArgumentException(
                    "%s: after @ stands a function, bus:device.function in hexadecimal, such as 01:00.0"
                            .formatted(name));
        }
        return bdf;
    }

    private Profile withLevel(String value) {
        Level wanted = Arrays.stream(Level.values()).filter(l -> l.id().equals(value)).findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("%s cannot be \"%s\"; it can be %s".formatted(LEVEL, value,
                                Arrays.stream(Level.values()).map(Level::id).collect(Collectors.joining(", ")))));
        return new Profile(wanted, knobs, functions, rules, suppressions, reads);
    }

    /**
     * The profile with a rule switched off or given another severity.
     *
     * @param setting "off" or the name of a {@link Severity} in lower case
     */
    public Profile withRule(String ruleId, String setting) {
        boolean known = setting.equals("off")
                || Arrays.stream(Severity.values()).anyMatch(s -> s.name().toLowerCase(Locale.ROOT).equals(setting));
        if (!known) {
            throw new IllegalArgumentException(
                    "rule %s cannot be \"%s\"; it can be off, violation, undefined, advisory, information"
                            .formatted(ruleId, setting));
        }
        Map<String, String> copy = new TreeMap<>(rules);
        copy.put(ruleId, setting);
        return new Profile(level, knobs, functions, copy, suppressions, reads);
    }

    /** The profile with a suppression, instead of one for the same rule, function and vector. */
    public Profile withSuppression(Suppression suppression) {
        List<Suppression> all = new ArrayList<>(suppressions);
        all.removeIf(old -> old.hasScopeOf(suppression));
        all.add(suppression);
        return withSuppressions(all);
    }

    /** The profile with these suppressions and no others. */
    public Profile withSuppressions(List<Suppression> all) {
        if (all.size() > MAX_SUPPRESSIONS) {
            throw new IllegalArgumentException("there are more than %,d suppressions".formatted(MAX_SUPPRESSIONS));
        }
        return new Profile(level, knobs, functions, rules, List.copyOf(all), reads);
    }

    /** The same profile, which puts every knob that is asked for into a set; shows what knobs an audit depends on. */
    public Profile notingReads(Set<Knob> into) {
        return new Profile(level, knobs, functions, rules, suppressions, into);
    }

    /** What holds for one function ({@link Bdf}, or NONE): this profile if nothing else is set for it. */
    public Profile forFunction(int bdf) {
        return ofFunction.isEmpty() ? this : ofFunction.getOrDefault(bdf, this);
    }

    public Level level() {
        return level;
    }

    public String get(Knob knob) {
        if (reads != null) {
            reads.add(knob);
        }
        return values.get(knob);
    }

    public boolean is(Knob knob, String value) {
        return get(knob).equals(value);
    }

    /** A duration knob in nanoseconds. */
    public long nanos(Knob knob) {
        get(knob);
        return amounts[knob.ordinal()];
    }

    /** A knob that is a number. */
    public long number(Knob knob) {
        return nanos(knob);
    }

    public boolean isOff(String ruleId) {
        return "off".equals(rules.get(ruleId));
    }

    /** The severity that a rule's findings have instead of their own, or null. */
    public Severity severity(String ruleId) {
        String setting = rules.get(ruleId);
        return setting == null || setting.equals("off") ? null : Severity.valueOf(setting.toUpperCase(Locale.ROOT));
    }

    /** Findings that are known and accepted, in the order in which they were set. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /**
     * What suppresses the findings of a rule on a function ({@link Bdf}) and a vector: the narrowest that has not expired, of
     * several the one that was set last; or null.
     */
    public Suppression suppression(String ruleId, int function, int vector, LocalDate today) {
        Suppression found = null;
        for (Suppression s : suppressions) {
            boolean better = found == null || s.precision() >= found.precision();
            found = better && s.covers(ruleId, function, vector) && !s.isExpired(today) ? s : found;
        }
        return found;
    }

    /** Rule levels that differ from the catalogue. */
    public Map<String, String> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /**
     * What was set, by the names that {@link #with} takes: for preferences and files. Rules are in {@link #rules}. A default
     * profile with these settings is equal to this one but for its rules and suppressions.
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (level != Level.DEFAULT) {
            settings.put(LEVEL, level.id());
        }
        knobs.forEach((knob, value) -> settings.put(knob.id(), value));
        functions.forEach((bdf, own) -> own
                .forEach((knob, value) -> settings.put(knob.id() + '@' + Bdf.format(bdf), value)));
        return settings;
    }

    /** Knobs that were set for single functions, by {@link Bdf}. */
    public Map<Integer, Map<Knob, String>> functionKnobs() {
        return Collections.unmodifiableMap(functions);
    }
}
