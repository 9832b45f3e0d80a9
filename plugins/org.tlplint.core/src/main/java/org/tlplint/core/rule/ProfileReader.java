/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tlplint.core.trace.Bdf;

/**
 * Reads profiles: a first line {@code tlplint-profile 1}, then {@code knob = value}, {@code rule ID = level} and
 * {@code suppress ID = reason}, one a line; {@code #} begins a comment, but not within double quotes.
 */
public final class ProfileReader {

    /** Bytes of a profile file; more are refused. */
    public static final int MAX_LENGTH = 1 << 20;

    static final String NAME = "tlplint-profile";
    /** The first line of a profile. */
    public static final String HEADER = NAME + " 1";

    static final String SUPPRESS = "suppress ";
    private static final Pattern SCOPE = Pattern.compile(
            "(?<rule>[^ @]+)(?: ?@ ?(?<function>[^ ]+))?(?: vector (?<vector>[^ ]+))?(?: until (?<until>[^ ]+))?"
                    + "(?: by (?<author>.+))?");

    private final String name;
    private final Function<String, String> unknownRule;

    private ProfileReader(String name, Function<String, String> unknownRule) {
        this.name = name;
        this.unknownRule = unknownRule;
    }

    /**
     * Reads the text of a profile.
     *
     * @param name of the file, for messages
     * @param unknownRule says what is wrong with the id of a rule, or nothing (null) if there is such a rule
     * @throws ProfileException if it is none, or says what cannot be
     */
    public static Profile read(String text, String name, Function<String, String> unknownRule) throws ProfileException {
        return read(Profile.DEFAULT, text, name, unknownRule);
    }

    /** As {@link #read(String, String, Function)}; what the text does not set is as in the profile below. */
    public static Profile read(Profile below, String text, String name, Function<String, String> unknownRule)
            throws ProfileException {
        return new ProfileReader(name, unknownRule).read(below, text);
    }

    private Profile read(Profile below, String text) throws ProfileException {
        Profile profile = below;
        boolean header = false;
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            String line = content(raw);
            if (line.isEmpty()) {
                continue;
            }
            if (header) {
                profile = set(profile, line, number);
            } else {
                requireHeader(line.replaceAll("\\s+", " "), number);
                header = true;
            }
        }
        if (!header) {
            throw none();
        }
        return profile;
    }

    /** A line without its comment. */
    static String content(String raw) {
        boolean quoted = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '#' && !quoted) {
                return raw.substring(0, i).strip();
            }
        }
        return raw.strip();
    }

    private ProfileException none() {
        return new ProfileException(
                "%s is not a profile: it does not begin with the line \"%s\"".formatted(name, HEADER));
    }

    private ProfileException at(int number, String problem) {
        return new ProfileException("%s:%d: %s".formatted(name, number, problem));
    }

    private void requireHeader(String line, int number) throws ProfileException {
        if (line.startsWith(NAME + ' ') && !line.equals(HEADER)) {
            throw at(number, "a profile of version %s; this program reads version 1"
                    .formatted(line.substring(NAME.length() + 1)));
        }
        if (!line.equals(HEADER)) {
            throw none();
        }
    }

    private Profile set(Profile profile, String line, int number) throws ProfileException {
        int at = line.indexOf('=');
        if (at < 0) {
            throw at(number, "\"%s\" is neither \"knob = value\" nor \"rule ID = level\" nor \"suppress ID = reason\""
                    .formatted(line));
        }
        String key = line.substring(0, at).strip().replaceAll("\\s+", " ");
        String value = line.substring(at + 1).strip();
        try {
            if (key.startsWith("rule ")) {
                return profile.withRule(known(key.substring(5).strip()), value);
            }
            return key.startsWith(SUPPRESS)
                    ? profile.withSuppression(suppression(key.substring(SUPPRESS.length()), value))
                    : profile.with(key, value);
        } catch (IllegalArgumentException e) {
            throw at(number, e.getMessage());
        }
    }

    private String known(String id) {
        String problem = unknownRule.apply(id);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        return id;
    }

    private Suppression suppression(String key, String value) {
        Matcher scope = SCOPE.matcher(key);
        if (!scope.matches()) {
            throw new IllegalArgumentException("after \"suppress\" stands ID, then if wanted @FUNCTION, \"vector N\","
                    + " \"until YYYY-MM-DD\" and \"by NAME\", in this order");
        }
        return new Suppression(known(scope.group("rule")), function(scope.group("function")),
                vector(scope.group("vector")), unquoted(value), day(scope.group("until")), scope.group("author"));
    }

    private static int function(String text) {
        int bdf = text == null ? Bdf.NONE : Bdf.parse(text);
        if (text != null && bdf == Bdf.NONE) {
            throw new IllegalArgumentException(
                    "after @ stands a function, bus:device.function in hexadecimal, such as 01:00.0");
        }
        return bdf;
    }

    private static int vector(String text) {
        if (text == null) {
            return Finding.NO_VECTOR;
        }
        if (!text.matches("\\d{1,7}")) {
            throw new IllegalArgumentException("\"%s\" is no vector: write a number from 0 on".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"%s\" is no day: write YYYY-MM-DD".formatted(text), e);
        }
    }

    private static String unquoted(String value) {
        if (!value.startsWith("\"")) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                if (i < value.length() - 1) {
                    throw new IllegalArgumentException("something follows the closing quotation mark of the reason");
                }
                return text.toString();
            }
            text.append(c == '\\' && i + 1 < value.length() ? value.charAt(++i) : c);
        }
        throw new IllegalArgumentException("the reason has no closing quotation mark");
    }
}
