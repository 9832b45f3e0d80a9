/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A section of a profile: what it is, its name if it has one, and its settings with their lines. */
final class ProfileSection {

    private static final int SHOWN = 60;

    record Setting(String value, int line, int column) {
    }

    final String file;
    final String kind;
    final String name;
    final int line;
    final Map<String, Setting> settings = new LinkedHashMap<>();

    ProfileSection(String file, String kind, String name, int line) {
        this.file = file;
        this.kind = kind;
        this.name = name;
        this.line = line;
    }

    String title() {
        return kind.isEmpty() ? "the beginning" : "[%s%s]".formatted(kind, name.isEmpty() ? "" : " " + name);
    }

    void set(String key, String value, int at, int column) throws MappingException {
        if (key.isEmpty() || value.isEmpty()) {
            throw at(at, "\"%s = %s\": \"KEY = VALUE\" is expected".formatted(shown(key), shown(value)));
        }
        Setting before = settings.putIfAbsent(key, new Setting(value, at, column));
        if (before != null) {
            throw at(at, "\"%s\" is given twice, first in line %d".formatted(shown(key), before.line));
        }
    }

    /** Refuses settings that are not among those that can be. */
    void only(List<String> known) throws MappingException {
        for (Map.Entry<String, Setting> setting : settings.entrySet()) {
            if (!known.contains(setting.getKey())) {
                throw at(setting.getValue().line, "%s has no \"%s\"; it can have %s".formatted(title(),
                        shown(setting.getKey()), String.join(", ", known)));
            }
        }
    }

    boolean has(String key) {
        return settings.containsKey(key);
    }

    String get(String key, String otherwise) {
        Setting setting = settings.get(key);
        return setting == null ? otherwise : setting.value;
    }

    String need(String key) throws MappingException {
        if (!has(key)) {
            throw at(line, "%s needs \"%s = ...\"".formatted(title(), key));
        }
        return settings.get(key).value;
    }

    boolean yes(String key) throws MappingException {
        String value = get(key, "no");
        if (!value.equals("yes") && !value.equals("no")) {
            throw wrong(key, "is neither yes nor no");
        }
        return value.equals("yes");
    }

    /** The number of one of several words. */
    int oneOf(String key, String otherwise, String... words) throws MappingException {
        int found = List.of(words).indexOf(get(key, otherwise));
        if (found < 0) {
            throw wrong(key, "is none of " + String.join(", ", words));
        }
        return found;
    }

    MappingException wrong(String key, String problem) {
        Setting setting = settings.get(key);
        return setting == null ? at(line, "%s: %s %s".formatted(title(), key, problem))
                : at(setting.line, "%s = %s: %s".formatted(shown(key), shown(setting.value), problem));
    }

    MappingException at(int where, String problem) {
        return new MappingException(file, where, problem);
    }

    /** Foreign text as a message may show it: short, and nothing in it that a terminal obeys. */
    static String shown(String text) {
        String plain = text.replaceAll("\\p{C}", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "...";
    }

    /** Cuts the text of a profile into sections; the first has no kind. */
    static List<ProfileSection> cut(String text, String file, String header) throws MappingException {
        List<ProfileSection> sections = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (sections.isEmpty()) {
                requireHeader(line, file, number, header);
                sections.add(new ProfileSection(file, "", "", number));
            } else if (line.startsWith("[") && line.endsWith("]") && !line.contains(" = ")) {
                String[] words = line.substring(1, line.length() - 1).strip().split("\\s+", 2);
                sections.add(new ProfileSection(file, words[0], words.length > 1 ? words[1] : "", number));
            } else {
                // what people write in a table may itself hold an equals sign
                boolean words = !sections.get(sections.size() - 1).kind.matches("|field|ignore|pattern");
                int at = words ? line.lastIndexOf(" = ") : line.indexOf(" = ");
                if (at < 0) {
                    throw new MappingException(file, number,
                            "\"%s\" is neither a [section] nor \"KEY = VALUE\" with blanks around the =".formatted(
                                    shown(line)));
                }
                String value = line.substring(at + 3).strip();
                sections.get(sections.size() - 1).set(line.substring(0, at).strip(), value, number,
                        raw.stripTrailing().length() - value.length());
            }
        }
        if (sections.isEmpty()) {
            throw notOne(file, header);
        }
        return sections;
    }

    private static void requireHeader(String line, String file, int number, String header) throws MappingException {
        String name = header.substring(0, header.indexOf(' ') + 1);
        if (line.startsWith(name) && !line.equals(header)) {
            throw new MappingException(file, number, "a mapping of version %s; this program reads version 1"
                    .formatted(shown(line.substring(name.length()))));
        }
        if (!line.equals(header)) {
            throw notOne(file, header);
        }
    }

    private static MappingException notOne(String file, String header) {
        return new MappingException(
                "%s is not a mapping profile: it does not begin with the line \"%s\"".formatted(file, header));
    }
}
