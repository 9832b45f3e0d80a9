/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.statistics;

import org.eclipse.osgi.util.NLS;

/** Texts of the Statistics view. */
public final class StatisticsMessages extends NLS {

    public static String View_welcome;
    public static String View_reading;
    public static String View_nothing;
    public static String View_measure;
    public static String View_export;
    public static String View_copy;
    public static String View_cut;
    public static String View_table;
    public static String Vector_msix;
    public static String Vector_slot;
    public static String Vector_msi;
    public static String Column_function;
    public static String Column_vector;
    public static String Column_messages;
    public static String Column_rate;
    public static String Column_writes;
    public static String Column_masked;
    public static String Column_latency;
    public static String Column_high;
    public static String Column_pending;
    public static String Column_gap;
    public static String Column_burst;
    public static String Column_lost;
    public static String Column_findings;
    public static String Measure_unmask;
    public static String Measure_pending;
    public static String Measure_gap;
    public static String Measure_interval;
    public static String Chart_name;
    public static String Chart_none;
    public static String Chart_refused;
    public static String Chart_summary;
    public static String Chart_median;
    public static String Chart_high;
    public static String Chart_title;
    public static String Tsv_heading;

    static {
        NLS.initializeMessages(StatisticsMessages.class.getPackageName() + ".messages", StatisticsMessages.class);
    }

    private StatisticsMessages() {
    }
}
