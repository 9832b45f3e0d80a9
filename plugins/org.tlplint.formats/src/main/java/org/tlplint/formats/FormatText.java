/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A format with settings as the command line, trace sets and the workbench write it: {@code ID:name=value,name=value}. A comma in a value
 * is written twice; a colon needs nothing.
 *
 * @param id of the format; empty if it is to be found out
 * @param settings values by name, in their order
 */
public record FormatText(String id, Map<String, String> settings) {

    public FormatText {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** Takes a text apart. What is no setting is left out; whoever makes a format of the text says so. */
    public static FormatText parse(String text) {
        int colon = text.indexOf(':');
        Map<String, String> settings = new LinkedHashMap<>();
        if (colon >= 0) {
            for (String setting : settings(text.substring(colon + 1))) {
                String[] parts = setting.split("=", 2);
                if (parts.length == 2) {
                    settings.put(parts[0].strip(), parts[1].strip());
                }
            }
        }
        return new FormatText(colon < 0 ? text : text.substring(0, colon), settings);
    }

    /** The settings of a text, each {@code name=value}, with single commas in their values. */
    static List<String> settings(String text) {
        List<String> settings = new ArrayList<>();
        StringBuilder setting = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ',') {
                setting.append(text.charAt(i));
            } else if (i + 1 < text.length() && text.charAt(i + 1) == ',') {
                setting.append(',');
                i++;
            } else {
                settings.add(setting.toString());
                setting.setLength(0);
            }
        }
        settings.add(setting.toString());
        return settings;
    }

    /** The same with one setting, or without it if the value is empty. */
    public FormatText with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new FormatText(id, changed);
    }

    /** The text. */
    public String text() {
        return settings.isEmpty() ? id
                : id + ':' + settings.entrySet().stream().map(e -> e.getKey() + '=' + e.getValue().replace(",", ",,"))
                        .collect(Collectors.joining(","));
    }
}
