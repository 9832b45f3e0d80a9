/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code mappingMessages.properties}. */
public final class MappingMessages extends NLS {

    public static String page_form;
    public static String page_source;
    public static String title;
    public static String kind;
    public static String separator;
    public static String header;
    public static String decimal;
    public static String no_error;
    public static String show_line;
    public static String tab_fields;
    public static String tab_patterns;
    public static String tab_words;
    public static String column_field;
    public static String column_where;
    public static String column_form;
    public static String column_value;
    public static String column_name;
    public static String column_role;
    public static String column_match;
    public static String column_of;
    public static String column_word;
    public static String column_meaning;
    public static String of_type;
    public static String of_direction;
    public static String new_word;
    public static String words_hint;
    public static String add;
    public static String add_type;
    public static String add_direction;
    public static String remove;
    public static String up;
    public static String sample;
    public static String sample_none;
    public static String sample_title;
    public static String browse;
    public static String browse_sample;
    public static String welcome;
    public static String mend_first;
    public static String trying;
    public static String cannot_try;
    public static String counts;
    public static String counts_beginning;
    public static String column_line;
    public static String column_text;
    public static String column_event;
    public static String left_out;
    public static String not_understood;
    public static String select_line;
    public static String wizard_window;
    public static String wizard_title;
    public static String wizard_description;
    public static String wizard_sample;
    public static String wizard_sample_hint;
    public static String wizard_no_file;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.mapping.mappingMessages", MappingMessages.class);
    }

    private MappingMessages() {
    }
}
