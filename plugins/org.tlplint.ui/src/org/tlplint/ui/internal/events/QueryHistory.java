/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.tlplint.ui.internal.Ids;

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
        for (String line : preferences().get(KEY, "").split("\n")) {
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
        preferences().put(KEY, String.join("\n", all));
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(QueryHistory.class).warn(EventMessages.History_not_kept, e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(Ids.PLUGIN);
    }
}
