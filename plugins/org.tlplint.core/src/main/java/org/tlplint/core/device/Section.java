/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.device;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The settings of one section of a device description, each with its line. */
final class Section {

    private record Setting(String value, int line) {
    }

    private final String file;
    private final String title;
    private final int line;
    private final Set<String> keys;
    private final Map<String, Setting> settings = new HashMap<>();

    Section(String file, String title, int line, Set<String> keys) {
        this.file = file;
        this.title = title;
        this.line = line;
        this.keys = keys;
    }

    void set(String key, String value, int at) throws DescriptionException {
        if (!keys.contains(key)) {
            throw new DescriptionException(file, at, "%s has no \"%s\"; it can have %s".formatted(title,
                    DescriptionReader.shown(key), String.join(", ", new TreeSet<>(keys))));
        }
        if (value.isEmpty()) {
            throw new DescriptionException(file, at, "\"%s =\" needs a value".formatted(key));
        }
        Setting before = settings.put(key, new Setting(value, at));
        if (before != null) {
            throw new DescriptionException(file, at,
                    "\"%s\" is given twice, first in line %d".formatted(key, before.line));
        }
    }

    boolean has(String key) {
        return settings.containsKey(key);
    }

    /** The value of a setting that must be there. */
    String get(String key) throws DescriptionException {
        Setting setting = settings.get(key);
        if (setting == null) {
            throw new DescriptionException(file, line, "%s needs \"%s = ...\"".formatted(title, key));
        }
        return setting.value;
    }

    /** A number that must be there: decimal, or hexadecimal after {@code 0x}. */
    int number(String key, int least, int most) throws DescriptionException {
        String text = get(key);
        long value = unsigned(text);
        if (value < least || value > most) {
            throw wrong(key, "is not a number from %d to %,d".formatted(least, most));
        }
        return (int) value;
    }

    /** An unsigned number, or -1 if the text is none, or one above the largest long. */
    static long unsigned(String text) {
        if (text.matches("0[xX][0-9a-fA-F]{1,16}")) {
            return Math.max(-1, Long.parseUnsignedLong(text.substring(2), 16));
        }
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** That a value makes no sense. */
    DescriptionException wrong(String key, String problem) {
        Setting setting = settings.get(key);
        return new DescriptionException(file, setting == null ? line : setting.line, setting == null ? problem
                : "%s = %s: %s".formatted(key, DescriptionReader.shown(setting.value), problem));
    }

    /** The line of the section's heading. */
    int line() {
        return line;
    }
}
