/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of the Timeline page. */
public final class TimelineMessages extends NLS {

    public static String Page_filter;
    public static String Page_lower;
    public static String Page_higher;
    public static String Page_fold;
    public static String Page_unfold;
    public static String Page_zoom_in;
    public static String Page_zoom_out;
    public static String Page_all;
    public static String Page_by_event;
    public static String Page_export;
    public static String Page_waiting;
    public static String Page_reading;
    public static String Page_failed;
    public static String Page_empty;
    public static String Page_nothing;
    public static String Page_hint;
    public static String Marks_job;
    public static String Page_window;
    public static String Page_refused;
    public static String Chart_name;
    public static String Chart_overview;
    public static String Chart_time;
    public static String Chart_event;
    public static String Detail_job;
    public static String Detail_failed;
    public static String Filter_active;
    public static String Filter_all;
    public static String Filter_findings;
    public static String Filter_messages;
    public static String Lane_entry;
    public static String Lane_msi_vector;
    public static String Lane_msi;
    public static String Lane_msix;
    public static String Lane_slot;
    public static String Lane_of_function;
    public static String Legend_message;
    public static String Legend_pending;
    public static String Legend_rewritten;
    public static String Legend_several;
    public static String Legend_write;
    public static String State_disabled;
    public static String State_enabled;
    public static String State_function_masked;
    public static String State_masked;
    public static String State_unknown;
    public static String State_unmasked;
    public static String Thing_finding;
    public static String Thing_message;
    public static String Thing_messages;
    public static String Thing_rewrites;
    public static String Thing_rewritten;
    public static String Thing_state;
    public static String Thing_write;
    public static String Thing_writes;
    public static String Thing_where;
    public static String Thing_where_many;
    public static String Thing_line;
    public static String Thing_untimed;
    public static String Export_title;
    public static String Export_png;
    public static String Export_svg;
    public static String Export_job;
    public static String Export_failed;
    public static String Export_cut;
    public static String Export_done;

    static {
        NLS.initializeMessages(TimelineMessages.class.getPackageName() + ".messages", TimelineMessages.class);
    }

    private TimelineMessages() {
    }
}
