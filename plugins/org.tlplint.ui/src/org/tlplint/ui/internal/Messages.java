/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench, from {@code messages.properties}. */
public final class Messages extends NLS {

    public static String AuditJob_name;
    public static String AuditJob_progress;
    public static String AuditJob_cancelled;
    public static String AuditJob_bug;
    public static String Preferences_not_stored;
    public static String Trace_not_open;
    public static String Refusal_looks;
    public static String Refusal_none;
    public static String Refusal_near;
    public static String Refusal_tried;
    public static String Refusal_read;
    public static String Editor_memory;
    public static String Trace_not_local;
    public static String TraceEditor_overview;
    public static String TraceEditor_events;
    public static String TraceEditor_findings;
    public static String TraceEditor_timeline;
    public static String Overview_waiting;
    public static String Overview_reading;
    public static String Overview_reading_some;
    public static String Overview_cancelled;
    public static String Overview_failed;
    public static String Overview_export;
    public static String Overview_again;
    public static String Overview_worst;
    public static String Overview_times;
    public static String Overview_show;
    public static String Overview_not_evaluated;
    public static String Overview_partly_evaluated;
    public static String Overview_several_functions;
    public static String Overview_functions;
    public static String Overview_more_rows;
    public static String Overview_no_functions;
    public static String Overview_msix;
    public static String Overview_msi;
    public static String Overview_source;
    public static String Overview_format;
    public static String Overview_confidence;
    public static String Overview_size;
    public static String Overview_events;
    public static String Overview_events_lines;
    public static String Overview_sha;
    public static String Overview_duration;
    public static String Overview_ms;
    public static String Overview_left_out;
    public static String Overview_skipped;
    public static String Overview_skip;
    public static String Events_waiting;
    public static String Events_count;
    public static String Events_reading;
    public static String Events_selected;
    public static String Events_cancelled;
    public static String Events_failed;
    public static String Events_unreadable;
    public static String Severity_violation;
    public static String Severity_undefined;
    public static String Severity_advisory;
    public static String Severity_information;
    public static String Severity_suspect;
    public static String Outcome_breached;
    public static String Outcome_advised;
    public static String Outcome_observed;
    public static String Outcome_pass;
    public static String Outcome_not_evaluated;
    public static String Outcome_not_applicable;
    public static String Truth_yes;
    public static String Truth_no;
    public static String Unknown;
    public static String Markers_message;
    public static String Markers_vector;
    public static String Markers_line;
    public static String Markers_more;
    public static String Export_window;
    public static String Export_title;
    public static String Export_description;
    public static String Export_trace;
    public static String Export_no_trace;
    public static String Export_report;
    public static String Export_to;
    public static String Export_browse;
    public static String Export_open_first;
    public static String Export_still_running;
    public static String Export_no_folder;
    public static String Export_is_folder;
    public static String Export_open;
    public static String Export_no_program;
    public static String Export_replaces;
    public static String Export_part;
    public static String Export_job;
    public static String Export_failed;
    public static String Help_rules;

    public static String Keys_title;
    public static String Keys_info;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
