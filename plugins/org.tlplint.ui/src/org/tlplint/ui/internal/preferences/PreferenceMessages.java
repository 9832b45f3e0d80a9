/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class PreferenceMessages extends NLS {

    public static String Again_question;
    public static String Again_title;
    public static String Again_yes;
    public static String Formats_description;
    public static String Formats_from;
    public static String Formats_browse;
    public static String Formats_folder;
    public static String Formats_folder_tip;
    public static String Formats_id;
    public static String Formats_list;
    public static String Formats_no_settings;
    public static String Formats_settings;
    public static String Formats_shows;
    public static String Level_advisory;
    public static String Level_information;
    public static String Level_off;
    public static String Level_standard;
    public static String Level_undefined;
    public static String Level_violation;
    public static String Rules_count;
    public static String Rules_description;
    public static String Rules_filter;
    public static String Rules_id;
    public static String Rules_none;
    public static String Rules_page;
    public static String Rules_set;
    public static String Rules_severity;
    public static String Rules_table;
    public static String Rules_title;
    public static String Settings_description;
    public static String Settings_knobs;
    public static String Settings_level;
    public static String Settings_permitted;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.preferences.messages", PreferenceMessages.class);
    }

    private PreferenceMessages() {
    }
}
