/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.nio.file.Path;

import org.tlplint.core.rule.Profile;

/**
 * Reads profile files: a first line {@code tlplint-profile 1}, then {@code knob = value} and {@code rule ID = level}, one a
 * line; {@code #} begins a comment.
 */
final class ProfileFile {

    private static final String NAME = "tlplint-profile";
    private static final String HEADER = NAME + " 1";
    private static final long LARGEST = 1 << 20;

    private ProfileFile() {
    }

    static Profile read(Path file) {
        return parse(SmallFile.text(file, "profile", LARGEST), file.toString());
    }

    /**
     * Reads the text of a profile.
     *
     * @param name for messages
     */
    static Profile parse(String text, String name) {
        Profile profile = Profile.DEFAULT;
        boolean header = false;
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            int comment = raw.indexOf('#');
            String line = (comment < 0 ? raw : raw.substring(0, comment)).strip().replaceAll("\\s+", " ");
            if (line.isEmpty()) {
                continue;
            }
            if (!header) {
                requireHeader(line, name, number);
                header = true;
                continue;
            }
            int at = line.indexOf('=');
            if (at < 0) {
                throw Problem.usage("%s:%d: \"%s\" is neither \"knob = value\" nor \"rule ID = level\"", name, number,
                        line);
            }
            profile = set(profile, line.substring(0, at).strip(), line.substring(at + 1).strip(), name, number);
        }
        if (!header) {
            throw Problem.usage("%s is not a profile: it does not begin with the line \"%s\"", name, HEADER);
        }
        return profile;
    }

    private static void requireHeader(String line, String name, int number) {
        if (line.startsWith(NAME + ' ') && !line.equals(HEADER)) {
            throw Problem.usage("%s:%d: a profile of version %s; this program reads version 1", name, number,
                    line.substring(NAME.length() + 1));
        }
        if (!line.equals(HEADER)) {
            throw Problem.usage("%s is not a profile: it does not begin with the line \"%s\"", name, HEADER);
        }
    }

    private static Profile set(Profile profile, String key, String value, String name, int number) {
        try {
            return key.startsWith("rule ")
                    ? profile.withRule(ProfileOptions.known(key.substring(5).strip()), value)
                    : profile.with(key, value);
        } catch (IllegalArgumentException | Problem e) {
            throw Problem.usage("%s:%d: %s", name, number, e.getMessage());
        }
    }
}
