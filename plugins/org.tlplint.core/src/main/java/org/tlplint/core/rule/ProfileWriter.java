/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Changes the text of a profile line by line: comments, order and what it does not touch stay as somebody wrote them. */
public final class ProfileWriter {

    private final List<String> lines;
    private final String end;

    private ProfileWriter(List<String> lines, String end) {
        this.lines = lines;
        this.end = end;
    }

    /** Begins with the text of a profile; an empty one becomes a new profile. */
    public static ProfileWriter of(String text) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of(text.split("\\R", -1)));
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        if (lines.stream().allMatch(line -> ProfileReader.content(line).isEmpty())) {
            lines.add(ProfileReader.HEADER);
            lines.add("");
        }
        return new ProfileWriter(lines, end);
    }

    /** Sets a knob, such as {@code spec_profile} or {@code ims_allowed@01:00.0}, or {@link Profile#LEVEL}; null takes it out. */
    public ProfileWriter set(String knob, String value) {
        return put(key -> key.equals(knob), value == null ? null : knob + " = " + value);
    }

    /** Sets the level of a rule; null takes it out. */
    public ProfileWriter rule(String id, String setting) {
        String wanted = "rule " + id;
        return put(key -> key.equals(wanted), setting == null ? null : wanted + " = " + setting);
    }

    /** Puts a suppression in, instead of one for the same rule, function and vector. */
    public ProfileWriter suppress(Suppression suppression) {
        return put(key -> isOf(key, suppression), suppression.line());
    }

    /** Takes out the suppression for the same rule, function and vector. */
    public ProfileWriter unsuppress(Suppression suppression) {
        return put(key -> isOf(key, suppression), null);
    }

    private static boolean isOf(String key, Suppression suppression) {
        if (!key.startsWith(ProfileReader.SUPPRESS)) {
            return false;
        }
        try {
            return ProfileReader.read(ProfileReader.HEADER + '\n' + key + " = x", "", id -> null).suppressions().get(0)
                    .hasScopeOf(suppression);
        } catch (ProfileException e) {
            // a line that says nothing is not the one that is looked for
            return false;
        }
    }

    /** The new line takes the place of the last one that it replaces, or stands at the end. */
    private ProfileWriter put(Predicate<String> replaced, String line) {
        int place = -1;
        String comment = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            String content = ProfileReader.content(lines.get(i));
            int at = content.indexOf('=');
            if (at > 0 && replaced.test(content.substring(0, at).strip().replaceAll("\\s+", " "))) {
                String old = lines.remove(i);
                comment = place < 0 ? old.substring(old.indexOf(content) + content.length()) : comment;
                place = i;
            }
        }
        if (line != null) {
            lines.add(place < 0 ? lines.size() : place, line + comment);
        }
        return this;
    }

    /** The text as it is now. */
    public String text() {
        return String.join(end, lines) + end;
    }
}
