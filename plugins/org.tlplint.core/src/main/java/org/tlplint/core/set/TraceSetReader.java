/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.tlplint.core.text.Times;

/**
 * Reads trace sets: a first line {@code tlplint-set 1}, then sections {@code [source]}, {@code [snapshot]} and {@code [device]}
 * with {@code key = value}, one a line. {@code #} begins a comment at the start of a line or after a blank; a value in double
 * quotes is taken as it stands.
 */
public final class TraceSetReader {

    /** Characters of a set; more are refused. */
    public static final int MAX_LENGTH = 1 << 18;
    /** Sections of each kind. */
    public static final int MAX_SECTIONS = 64;
    /** Ending of the names of sets. */
    public static final String ENDING = ".tlpset";

    private static final String NAME = "tlplint-set";
    static final String HEADER = NAME + " 1";
    private static final int SHOWN = 60;
    private static final Map<String, Set<String>> KEYS = Map.of(
            "[source]", Set.of("file", "format", "offset", "entry"),
            "[snapshot]", Set.of("file", "format", "at"),
            "[device]", Set.of("file"));

    private record Setting(String value, int line) {
    }

    private final String name;
    private final List<TraceSet.Source> sources = new ArrayList<>();
    private final List<TraceSet.Snapshot> snapshots = new ArrayList<>();
    private final List<String> devices = new ArrayList<>();
    private String section;
    private int sectionLine;
    private final Map<String, Setting> settings = new HashMap<>();

    private TraceSetReader(String name) {
        this.name = name;
    }

    /** Whether a text that begins so is, or was meant to be, a set. */
    public static boolean isSet(String beginning) {
        return beginning.lines().map(TraceSetReader::content).filter(l -> !l.isEmpty()).findFirst().orElse("")
                .startsWith(NAME);
    }

    /**
     * Reads a set.
     *
     * @param name of the file, for messages
     * @throws TraceSetException if it is none, or says what cannot be; the message names the line
     */
    public static TraceSet read(String text, String name) throws TraceSetException {
        if (text.length() > MAX_LENGTH) {
            throw new TraceSetException(
                    "%s is no trace set: it is longer than %,d characters".formatted(name, MAX_LENGTH));
        }
        return new TraceSetReader(name).read(text);
    }

    private TraceSet read(String text) throws TraceSetException {
        boolean header = false;
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            String line = content(raw);
            if (line.isEmpty()) {
                continue;
            }
            if (!header) {
                requireHeader(line, number);
                header = true;
            } else if (line.startsWith("[")) {
                section(line, number);
            } else {
                setting(line, number);
            }
        }
        if (!header) {
            throw new TraceSetException("%s is no trace set: it does not begin with the line \"%s\""
                    .formatted(name, HEADER));
        }
        endSection();
        if (sources.isEmpty()) {
            throw at(number, "the set has no [source]");
        }
        return new TraceSet(List.copyOf(sources), List.copyOf(snapshots), List.copyOf(devices));
    }

    /** A line without its comment: names of files may hold a #, but not after a blank unless they are quoted. */
    private static String content(String line) {
        String raw = line.startsWith("\ufeff") ? line.substring(1) : line;
        boolean quoted = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            quoted ^= c == '"';
            if (c == '#' && !quoted && (i == 0 || Character.isWhitespace(raw.charAt(i - 1)))) {
                return raw.substring(0, i).strip();
            }
        }
        return raw.strip();
    }

    private void requireHeader(String line, int number) throws TraceSetException {
        if (line.startsWith(NAME + ' ') && !line.equals(HEADER)) {
            throw at(number, "a trace set of version %s; this program reads version 1"
                    .formatted(shown(line.substring(NAME.length() + 1))));
        }
        if (!line.equals(HEADER)) {
            throw new TraceSetException("%s is no trace set: it does not begin with the line \"%s\""
                    .formatted(name, HEADER));
        }
    }

    private void section(String line, int number) throws TraceSetException {
        endSection();
        if (!KEYS.containsKey(line)) {
            throw at(number, "\"%s\" is no section; there are [source], [snapshot] and [device]"
                    .formatted(shown(line)));
        }
        section = line;
        sectionLine = number;
    }

    private void setting(String line, int number) throws TraceSetException {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw at(number, "\"%s\" is neither a [section] nor \"key = value\"".formatted(shown(line)));
        }
        if (section == null) {
            throw at(number, "a setting before the first section: [source] comes first");
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (!KEYS.get(section).contains(key)) {
            throw at(number, "%s has no \"%s\"; it can have %s".formatted(section, shown(key),
                    String.join(", ", new TreeSet<>(KEYS.get(section)))));
        }
        if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
            value = value.substring(1, value.length() - 1);
        }
        if (value.isEmpty()) {
            throw at(number, "\"%s =\" needs a value".formatted(key));
        }
        Setting before = settings.put(key, new Setting(value, number));
        if (before != null) {
            throw at(number, "\"%s\" is given twice, first in line %d".formatted(key, before.line));
        }
    }

    private void endSection() throws TraceSetException {
        if (section == null) {
            return;
        }
        if (!settings.containsKey("file")) {
            throw at(sectionLine, "%s needs \"file = NAME\"".formatted(section));
        }
        Setting file = settings.get("file");
        int count = switch (section) {
            case "[source]" -> {
                sources.add(new TraceSet.Source(file.value, text("format"), text("entry"),
                        settings.containsKey("offset") ? time(settings.get("offset"), "offset", "") : 0, file.line));
                yield sources.size();
            }
            case "[snapshot]" -> {
                snapshots.add(new TraceSet.Snapshot(file.value, text("format"), moment(), file.line));
                yield snapshots.size();
            }
            default -> {
                devices.add(file.value);
                yield devices.size();
            }
        };
        if (count > MAX_SECTIONS) {
            throw at(sectionLine, "more than %d sections %s".formatted(MAX_SECTIONS, section));
        }
        settings.clear();
        section = null;
    }

    private String text(String key) {
        return settings.containsKey(key) ? settings.get(key).value : "";
    }

    private TraceSet.Moment moment() throws TraceSetException {
        Setting at = settings.get("at");
        if (at == null) {
            return null;
        }
        boolean absolute = at.value.startsWith("@");
        return new TraceSet.Moment(time(at, "at", absolute ? "@" : ""), absolute);
    }

    private long time(Setting setting, String key, String prefix) throws TraceSetException {
        try {
            return Times.parse(setting.value.substring(prefix.length()));
        } catch (IllegalArgumentException e) {
            throw at(setting.line,
                    "%s = %s: is not a time, or too long a one; write seconds, or a number with ns, us, ms, s, min or h"
                            .formatted(key, shown(setting.value)));
        }
    }

    private TraceSetException at(int line, String problem) {
        return new TraceSetException(name, line, problem);
    }

    /** Foreign text as a message may show it: short, and nothing in it that a terminal obeys. */
    private static String shown(String text) {
        String plain = text.replaceAll("\\p{C}", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "...";
    }
}
