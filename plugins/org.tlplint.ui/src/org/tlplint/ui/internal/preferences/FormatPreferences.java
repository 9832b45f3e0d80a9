/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.preferences;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.UserSettings;

/**
 * What the user set for formats in the preferences; a trace that has settings of its own keeps those. The keys are
 * {@code format/option}.
 */
public final class FormatPreferences {

    private FormatPreferences() {
    }

    private static IEclipsePreferences node() {
        return UserSettings.preferences("formats");
    }

    /** The settings of a format that are not as the format has them. */
    public static Map<String, String> settings(TraceFormat format) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (FormatOption option : format.options()) {
            String value = node().get(key(format, option), null);
            if (value != null) {
                settings.put(option.name(), value);
            }
        }
        return settings;
    }

    /**
     * A format with the settings of the preferences.
     *
     * @throws TraceException if a setting cannot have the stored value
     */
    public static TraceFormat configured(TraceFormat format) throws TraceException {
        Map<String, String> settings = settings(format);
        return settings.isEmpty() ? format : format.with(settings);
    }

    static String key(TraceFormat format, FormatOption option) {
        return format.id() + '.' + option.name();
    }

    /** All that is set, by {@link #key}. */
    static Map<String, String> stored() {
        Map<String, String> all = new TreeMap<>();
        for (TraceFormat format : Formats.all()) {
            settings(format).forEach((name, value) -> all.put(format.id() + '.' + name, value));
        }
        return all;
    }

    static void store(Map<String, String> values) {
        UserSettings.replace(node(), values);
    }
}
