/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.extend;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class ExtendMessages extends NLS {

    public static String Kind_format;
    public static String Kind_problem;
    public static String Kind_report;
    public static String Kind_rule;
    public static String Page_column_from;
    public static String Page_column_kind;
    public static String Page_column_name;
    public static String Page_description;
    public static String Page_details;
    public static String Page_looking;
    public static String Page_none;
    public static String Page_select;
    public static String Page_table;
    public static String Page_works;
    public static String Problem_job;
    public static String Problem_one;
    public static String Problem_several;
    public static String Row_name;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.extend.messages", ExtendMessages.class);
    }

    private ExtendMessages() {
    }
}
