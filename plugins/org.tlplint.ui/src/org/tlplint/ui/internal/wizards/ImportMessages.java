/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code importMessages.properties}. */
public final class ImportMessages extends NLS {

    public static String window;
    public static String title;
    public static String description;
    public static String none_yet;
    public static String wait;
    public static String some_refused;
    public static String no_trace;
    public static String new_project;
    public static String new_folder;
    public static String taken;
    public static String unpacks;
    public static String add;
    public static String add_folder;
    public static String add_folder_message;
    public static String folder_failed;
    public static String folder_others;
    public static String next_asks;
    public static String remove;
    public static String column_file;
    public static String column_role;
    public static String column_format;
    public static String column_confidence;
    public static String column_size;
    public static String column_first;
    public static String column_time;
    public static String role_trace;
    public static String role_snapshot;
    public static String role_device;
    public static String role_set;
    public static String looking;
    public static String refused;
    public static String format_wrong;
    public static String percent;
    public static String by_hand;
    public static String no_file;
    public static String use_as;
    public static String read_as;
    public static String detected;
    public static String choose;
    public static String detect;
    public static String candidate;
    public static String profile;
    public static String other_profile;
    public static String profile_title;
    public static String tab_events;
    public static String tab_settings;
    public static String tab_settings_count;
    public static String no_settings;
    public static String setting_none;
    public static String setting_default;
    public static String nothing_selected;
    public static String reading;
    public static String no_preview;
    public static String no_events;
    public static String first_events;
    public static String all_events;
    public static String is_set;
    public static String is_device;
    public static String details;
    public static String folder;
    public static String folder_title;
    public static String no_folder;
    public static String browse;
    public static String copy;
    public static String link;
    public static String open;
    public static String failed;
    public static String did_not_work;
    public static String set_title;
    public static String set_description;
    public static String apart;
    public static String together;
    public static String set_name;
    public static String set_no_name;
    public static String set_ending;
    public static String set_bad_name;
    public static String set_no_times;
    public static String set_hint;
    public static String no_time;
    public static String snapshots;
    public static String add_snapshot;
    public static String devices;
    public static String add_device;
    public static String remove_file;
    public static String set_says;
    public static String not_stored;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.wizards.importMessages", ImportMessages.class);
    }

    private ImportMessages() {
    }
}
