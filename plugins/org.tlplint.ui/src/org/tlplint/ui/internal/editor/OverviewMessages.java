/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the overview. */
public final class OverviewMessages extends NLS {

    public static String Left_name;
    public static String Right_name;
    public static String Next;
    public static String Outdated;
    public static String Tile_none;
    public static String Tile_events;
    public static String Tile_suppressed;
    public static String Tile_suppressed_why;
    public static String Worst_none;
    public static String Worst_more;
    public static String Reason;
    public static String Warning;
    public static String No_signals;
    public static String Step_findings;
    public static String Step_findings_why;
    public static String Step_export;
    public static String Step_export_why;
    public static String Step_save;
    public static String Step_save_why;
    public static String Step_compare;
    public static String Step_compare_why;
    public static String Step_snapshot;
    public static String Step_snapshot_why;
    public static String Step_rules;
    public static String Step_rules_why;
    public static String Step_help;
    public static String Step_help_why;
    public static String Snapshot_title;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.editor.messages", OverviewMessages.class);
    }

    private OverviewMessages() {
    }
}
