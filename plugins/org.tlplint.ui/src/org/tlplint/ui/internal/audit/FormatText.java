/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A format with settings as the command line, trace sets and the workbench write it: {@code ID:name=value,name=value}.
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
            for (String setting : text.substring(colon + 1).split(",")) {
                String[] parts = setting.split("=", 2);
                if (parts.length == 2) {
                    settings.put(parts[0].strip(), parts[1].strip());
                }
            }
        }
        return new FormatText(colon < 0 ? text : text.substring(0, colon), settings);
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
                : id + ':' + settings.entrySet().stream().map(e -> e.getKey() + '=' + e.getValue())
                        .collect(Collectors.joining(","));
    }
}
