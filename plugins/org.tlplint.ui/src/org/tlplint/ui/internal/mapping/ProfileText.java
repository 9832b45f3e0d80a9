/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a mapping profile, of which single settings are changed so that comments and order stay as the author wrote
 * them. It need not be right: what cannot be understood is left alone.
 */
final class ProfileText {

    /** Kind of the settings before the first section. */
    static final String TOP = "";

    private static final String SEPARATOR = " = ";

    /**
     * A change of the text.
     *
     * @param offset first character to replace
     * @param length how many are replaced
     * @param text what comes in their place
     */
    record Edit(int offset, int length, String text) {
    }

    /**
     * A setting.
     *
     * @param from first character of its line
     * @param to after the line's end
     */
    record Setting(String key, String value, int from, int to) {
    }

    /**
     * A section.
     *
     * @param kind "field", or {@link #TOP}
     * @param from first character of its heading
     * @param end after its last line that is not blank
     */
    record Section(String kind, String name, int from, int end, List<Setting> settings) {

        String get(String key) {
            return settings.stream().filter(s -> s.key.equals(key)).findFirst().map(Setting::value).orElse("");
        }

        /** Settings in their order. */
        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            settings.forEach(s -> values.put(s.key, s.value));
            return values;
        }
    }

    private final String text;
    private final List<Section> sections = new ArrayList<>();

    ProfileText(String text) {
        this.text = text;
        String kind = TOP;
        String name = "";
        int start = 0;
        int end = 0;
        List<Setting> settings = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline + 1;
            String line = text.substring(from, to).strip();
            boolean content = !line.isEmpty() && !line.startsWith("#");
            if (content && line.startsWith("[") && line.endsWith("]") && !line.contains(SEPARATOR)) {
                sections.add(new Section(kind, name, start, end, List.copyOf(settings)));
                settings.clear();
                String[] words = line.substring(1, line.length() - 1).strip().split("\\s+", 2);
                kind = words[0];
                name = words.length > 1 ? words[1] : "";
                start = from;
            } else if (content) {
                int at = kind.matches("|field|ignore|pattern") ? line.indexOf(SEPARATOR) : line.lastIndexOf(SEPARATOR);
                if (at > 0) {
                    settings.add(new Setting(line.substring(0, at).strip(),
                            line.substring(at + SEPARATOR.length()).strip(), from, to));
                }
            }
            end = content ? to : end;
            from = to;
        }
        sections.add(new Section(kind, name, start, end, List.copyOf(settings)));
    }

    /** Sections of a kind, in their order. */
    List<Section> sections(String kind) {
        return sections.stream().filter(s -> s.kind.equals(kind)).toList();
    }

    /** The section of a kind and name, or null. */
    Section section(String kind, String name) {
        return sections(kind).stream().filter(s -> s.name.equals(name)).findFirst().orElse(null);
    }

    /** A setting; an empty text if there is none. */
    String get(String kind, String name, String key) {
        Section section = section(kind, name);
        return section == null ? "" : section.get(key);
    }

    /**
     * The change that gives a setting another value.
     *
     * @param value empty to remove the setting, and with the last one a field's section
     * @return null if nothing changes
     */
    Edit set(String kind, String name, String key, String value) {
        String line = key + SEPARATOR + value.strip().replaceAll("\\s*\\R\\s*", " ") + '\n';
        Section section = section(kind, name);
        if (section == null) {
            String heading = name.isEmpty() ? '[' + kind + ']' : '[' + kind + ' ' + name + ']';
            return value.isBlank() ? null : append(heading + '\n' + line);
        }
        Setting old = section.settings.stream().filter(s -> s.key.equals(key)).findFirst().orElse(null);
        if (old == null) {
            return value.isBlank() ? null : new Edit(section.end, 0, newlineBefore(section.end) + line);
        }
        if (old.value.equals(value.strip())) {
            return null;
        }
        if (value.isBlank()) {
            return kind.equals("field") && section.settings.size() == 1 ? remove(section)
                    : new Edit(old.from, old.to - old.from, "");
        }
        return new Edit(old.from, old.to - old.from, line);
    }

    private String newlineBefore(int offset) {
        return offset > 0 && text.charAt(offset - 1) != '\n' ? "\n" : "";
    }

    /** The change that adds a section, with its lines, at the end. */
    Edit append(String lines) {
        int end = text.stripTrailing().length();
        return new Edit(end, text.length() - end, "\n\n" + lines);
    }

    /** The change that removes a section and the blank line before it. */
    Edit remove(Section section) {
        int from = section.from;
        while (from > 1 && text.charAt(from - 1) == '\n' && text.charAt(from - 2) == '\n') {
            from--;
        }
        return new Edit(from, section.end - from, "");
    }

    /** The change that gives a section another name. */
    Edit rename(Section section, String name) {
        int newline = text.indexOf('\n', section.from);
        int to = newline < 0 ? text.length() : newline;
        return new Edit(section.from, to - section.from, '[' + section.kind + ' ' + name.strip() + ']');
    }

    /** The change that puts a section before the one of its kind before it; null if there is none. */
    Edit moveUp(Section section) {
        List<Section> same = sections(section.kind);
        int at = same.indexOf(section);
        if (at <= 0) {
            return null;
        }
        Section before = same.get(at - 1);
        String between = text.substring(before.end, section.from);
        return new Edit(before.from, section.end - before.from, lines(section) + between + lines(before));
    }

    private String lines(Section section) {
        String lines = text.substring(section.from, section.end);
        return lines.endsWith("\n") ? lines : lines + '\n';
    }
}
