/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/** What is kept for the user of a workspace: preferences, and what dialogs and windows were left at. */
public final class UserSettings {

    private UserSettings() {
    }

    /** The preferences of the workbench. */
    public static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(Ids.PLUGIN);
    }

    /** A group of the preferences. */
    public static IEclipsePreferences preferences(String group) {
        return (IEclipsePreferences) preferences().node(group);
    }

    /** Stores some of the preferences. If that fails, the log says so: they hold until the workbench ends. */
    public static void store(Map<String, String> values) {
        store(preferences(), values, false);
    }

    /** Stores a group of preferences in place of all that it holds. */
    public static void replace(IEclipsePreferences group, Map<String, String> values) {
        store(group, values, true);
    }

    private static void store(IEclipsePreferences group, Map<String, String> values, boolean alone) {
        try {
            if (alone) {
                group.clear();
            }
            values.forEach(group::put);
            group.flush();
        } catch (BackingStoreException e) {
            ILog.of(UserSettings.class).error(NLS.bind(Messages.Preferences_not_stored, group.absolutePath()), e);
        }
    }

    /** What a dialog, a window or the like remembers. */
    public static IDialogSettings section(String name) {
        return DialogSettings.getOrCreateSection(PlatformUI
                .getDialogSettingsProvider(FrameworkUtil.getBundle(UserSettings.class)).getDialogSettings(), name);
    }
}
