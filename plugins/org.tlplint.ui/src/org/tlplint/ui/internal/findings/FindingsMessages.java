/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import org.eclipse.osgi.util.NLS;

/** Texts about findings. */
public final class FindingsMessages extends NLS {

    public static String Severity_suppressed;
    public static String Severity_suspect;
    public static String Place_vector;
    public static String Suppressed_until;
    public static String Grouping_none;
    public static String Grouping_severity;
    public static String Grouping_rule;
    public static String Grouping_function;
    public static String Grouping_vector;
    public static String Column_what;
    public static String Column_severity;
    public static String Column_rule;
    public static String Column_function;
    public static String Column_vector;
    public static String Column_count;
    public static String Column_line;
    public static String Column_time;
    public static String Column_remark;
    public static String Group_title;
    public static String Cause_detail;
    public static String Event_number;
    public static String Filter_hint;
    public static String Filter_tip;
    public static String Filter_name;
    public static String Filter_switches;
    public static String Filter_regex;
    public static String Filter_regex_tip;
    public static String Filter_suspects_tip;
    public static String Filter_suppressed_tip;
    public static String Filter_group;
    public static String Filter_group_name;
    public static String Filter_job;
    public static String Filter_bad;
    public static String Filter_endless;
    public static String Status_no_trace;
    public static String Status_running;
    public static String Status_cancelled;
    public static String Status_failed;
    public static String Status_none;
    public static String Status_some;
    public static String Status_some_suppressed;
    public static String Strip_name;
    public static String Strip_tip;
    public static String Strip_bin;
    public static String Strip_part;
    public static String Strip_empty;
    public static String Strip_left;
    public static String Strip_right;
    public static String Action_show;
    public static String Action_previous;
    public static String Action_next;
    public static String Action_suppress;
    public static String Action_rule;
    public static String Action_copy;
    public static String Action_reference;
    public static String Text_reference;
    public static String Text_title;
    public static String Text_where;
    public static String Text_times;
    public static String Text_at;
    public static String Text_because;
    public static String Suppress_window;
    public static String Suppress_title;
    public static String Suppress_message;
    public static String Suppress_many;
    public static String Suppress_reason;
    public static String Suppress_scope;
    public static String Suppress_these;
    public static String Suppress_vector;
    public static String Suppress_functions;
    public static String Suppress_function;
    public static String Suppress_rule;
    public static String Suppress_until;
    public static String Suppress_until_hint;
    public static String Suppress_author;
    public static String Suppress_no_day;
    public static String Suppress_ok;
    public static String Details_no_trace;
    public static String Details_none;
    public static String Details_observed;
    public static String Details_expected;
    public static String Details_note;
    public static String Details_suppressed;
    public static String Details_spec;
    public static String Details_spec_heading;
    public static String Details_where;
    public static String Details_kept;
    public static String Details_chain;
    public static String Details_no_occurrence;
    public static String Details_more_causes;
    public static String Details_offence;
    public static String Details_line;
    public static String Details_line_tip;
    public static String Details_state;
    public static String Details_why;
    public static String Details_fix;
    public static String Details_open_rule;
    public static String State_job;
    public static String State_no_trace;
    public static String State_unknown;
    public static String State_before;
    public static String State_after;
    public static String State_changed;
    public static String State_msix_enable;
    public static String State_function_mask;
    public static String State_bus_master;
    public static String State_mask;
    public static String State_address;
    public static String State_upper;
    public static String State_data;
    public static String State_pending;
    public static String State_msi_enable;
    public static String State_msi_address;
    public static String State_msi_data;
    public static String State_msi_mask;
    public static String State_msi_pending;
    public static String Saved_reading;
    public static String Saved_job;
    public static String Saved_not_local;
    public static String Saved_fault;
    public static String Save_job;
    public static String Save_failed;
    public static String Trace_title;
    public static String Trace_where;
    public static String Trace_other;
    public static String Compare_choose;
    public static String Compare_job;
    public static String Compare_name;
    public static String Compare_names;
    public static String Compare_title;
    public static String Compare_what;
    public static String Compare_place;
    public static String Compare_before;
    public static String Compare_after;
    public static String Compare_new;
    public static String Compare_gone;
    public static String Compare_changed;
    public static String Compare_same;
    public static String Compare_outcomes;
    public static String Compare_settings;
    public static String Compare_weight;
    public static String Fix_suppress;
    public static String Fix_rule;
    public static String Fix_show;
    public static String Suppress_no_trace;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.findings.messages", FindingsMessages.class);
    }

    private FindingsMessages() {
    }
}
