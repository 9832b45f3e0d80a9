/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.osgi.util.NLS;

/** Texts of the Events page. */
public final class EventMessages extends NLS {

    public static String Bar_all;
    public static String Bar_columns;
    public static String Bar_filter;
    public static String Bar_hint;
    public static String Bar_history;
    public static String Bar_label;
    public static String Bar_name;
    public static String Bar_next;
    public static String Bar_previous;
    public static String Bar_shown;
    public static String Bar_tip;
    public static String Bar_tools;
    public static String Bookmark_job;
    public static String Bookmark_location;
    public static String Bookmark_prompt;
    public static String Bookmark_text;
    public static String Bookmark_title;
    public static String Chip_name;
    public static String Chip_tip;
    public static String Column_address;
    public static String Column_data;
    public static String Column_delta;
    public static String Column_direction;
    public static String Column_event;
    public static String Column_function;
    public static String Column_line;
    public static String Column_meaning;
    public static String Column_requester;
    public static String Column_time;
    public static String Column_time_absolute;
    public static String Column_time_since_bookmark;
    public static String Column_time_to_selected;
    public static String Column_type;
    public static String Columns_down;
    public static String Columns_prompt;
    public static String Columns_time;
    public static String Columns_title;
    public static String Columns_up;
    public static String Columns_usual;
    public static String Columns_width;
    public static String Copy_failed;
    public static String Copy_job;
    public static String Copy_omitted;
    public static String Empty_filtered;
    public static String Empty_filtering;
    public static String Empty_none;
    public static String Empty_reading;
    public static String Export_all;
    public static String Export_and;
    public static String Export_between;
    public static String Export_browse;
    public static String Export_busy;
    public static String Export_description;
    public static String Export_done;
    public static String Export_failed;
    public static String Export_file;
    public static String Export_format;
    public static String Export_format_item;
    public static String Export_itself;
    public static String Export_job;
    public static String Export_no_folder;
    public static String Export_no_trace;
    public static String Export_none;
    public static String Export_packed;
    public static String Export_progress;
    public static String Export_replace;
    public static String Export_seconds;
    public static String Export_selected;
    public static String Export_shown;
    public static String Export_title;
    public static String Export_untimed;
    public static String Export_waiting;
    public static String Export_which;
    public static String Field_name;
    public static String Field_tip;
    public static String Find_job;
    public static String GoTo_beyond;
    public static String GoTo_button;
    public static String GoTo_field;
    public static String GoTo_job;
    public static String GoTo_looking;
    public static String GoTo_nothing;
    public static String GoTo_preview;
    public static String GoTo_prompt;
    public static String GoTo_syntax;
    public static String GoTo_title;
    public static String Grid_bookmark;
    public static String Grid_match;
    public static String Grid_name;
    public static String Hint_address;
    public static String Hint_data;
    public static String Hint_delta;
    public static String Hint_meaning;
    public static String Hint_type;
    public static String History_clear;
    public static String History_none;
    public static String Location;
    public static String Menu_all;
    public static String Menu_bookmarked;
    public static String Menu_cause;
    public static String Menu_causes;
    public static String Menu_cell;
    public static String Menu_config_space;
    public static String Menu_copy_cell;
    public static String Menu_findings;
    public static String Menu_fit;
    public static String Menu_hide;
    public static String Menu_no_config;
    public static String Menu_only;
    public static String Menu_show_in;
    public static String Menu_statistics;
    public static String Menu_time;
    public static String Menu_timeline;
    public static String Menu_usual;
    public static String Menu_vector_state;
    public static String Menu_without;
    public static String Query_cancelled;
    public static String Query_job;
    public static String Query_progress;
    public static String Row_unreadable;
    public static String Rows_job;
    public static String Rows_unreadable;
    public static String Ruler_event;
    public static String Ruler_name;
    public static String Ruler_tip;
    public static String Status_and;
    public static String Status_event;
    public static String Status_filtering;
    public static String Status_hidden;
    public static String Status_matches;
    public static String Status_no_access;
    public static String Status_not_found;
    public static String Status_searching;
    public static String Status_selected;
    public static String Status_shown;
    public static String Status_wrapped;
    public static String Time_absolute;
    public static String Time_since_bookmark;
    public static String Time_since_start;
    public static String Time_to_selected;
    public static String Tip_margin;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.events.messages", EventMessages.class);
    }

    private EventMessages() {
    }
}
