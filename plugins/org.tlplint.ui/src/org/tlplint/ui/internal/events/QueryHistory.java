/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tlplint.ui.internal.UserSettings;

/** The expressions that were used last, latest first, kept in the preferences for all traces. */
public final class QueryHistory {

    /** How many are kept. */
    public static final int MOST = 20;
    private static final int LONGEST = 2_000;
    private static final String KEY = "events.expressions";

    private QueryHistory() {
    }

    /** The expressions, latest first. */
    public static List<String> latest() {
        List<String> all = new ArrayList<>();
        for (String line : UserSettings.preferences().get(KEY, "").split("\n")) {
            if (!line.isBlank() && all.size() < MOST) {
                all.add(line);
            }
        }
        return all;
    }

    /** Keeps an expression as the latest one. */
    static void add(String expression) {
        String line = expression.strip();
        if (line.isEmpty() || line.length() > LONGEST || line.contains("\n")) {
            return;
        }
        List<String> all = latest();
        if (!all.isEmpty() && all.get(0).equals(line)) {
            return;
        }
        all.remove(line);
        all.add(0, line);
        store(all.subList(0, Math.min(MOST, all.size())));
    }

    /** Forgets all of them. */
    static void clear() {
        store(List.of());
    }

    private static void store(List<String> all) {
        UserSettings.store(Map.of(KEY, String.join("\n", all)));
    }
}
