/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.preferences;

import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.tlplint.core.rule.Profile;
import org.tlplint.ui.internal.UserSettings;

/**
 * The settings of an audit that the user chose in the preferences. Only what was set is stored, by the names that profile
 * files use. A profile file of a project is applied on top of them.
 */
public final class ProfilePreferences {

    private ProfilePreferences() {
    }

    private static IEclipsePreferences settings() {
        return UserSettings.preferences("profile");
    }

    private static IEclipsePreferences rules() {
        return (IEclipsePreferences) settings().node("rules");
    }

    /** What is set. A stored value that this version does not know is logged and left out. */
    public static Profile profile() {
        Profile profile = Profile.DEFAULT;
        try {
            for (String name : settings().keys()) {
                profile = with(profile, name, settings().get(name, ""), false);
            }
            for (String id : rules().keys()) {
                profile = with(profile, id, rules().get(id, ""), true);
            }
        } catch (BackingStoreException e) {
            ILog.of(ProfilePreferences.class).error("Cannot read the settings of audits", e);
        }
        return profile;
    }

    private static Profile with(Profile profile, String name, String value, boolean rule) {
        try {
            return rule ? profile.withRule(name, value) : profile.with(name, value);
        } catch (IllegalArgumentException e) {
            ILog.of(ProfilePreferences.class).warn("A stored setting is not used: " + e.getMessage());
            return profile;
        }
    }

    /** Stores the level and the knobs of a profile, not its rules. */
    static void storeSettings(Profile profile) {
        UserSettings.replace(settings(), profile.settings());
    }

    /** Stores the rules of a profile that are not as the catalogue has them. */
    static void storeRules(Map<String, String> levels) {
        UserSettings.replace(rules(), levels);
    }
}
