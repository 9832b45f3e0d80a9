/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import org.eclipse.osgi.util.NLS;

/** Texts about sessions, profiles and jobs. */
final class AuditMessages extends NLS {

    public static String Copy_failed;
    public static String Copy_job;
    public static String Copy_progress;
    public static String Archive_several;
    public static String File_changed;
    public static String File_gone;
    public static String Look_job;
    public static String Release_job;
    public static String Profile_unknown_rule;
    public static String Profile_too_large;
    public static String Profile_no_text;
    public static String Reweigh_job;
    public static String Reweigh_failed;
    public static String Suppress_job;
    public static String Suppress_failed;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.audit.messages", AuditMessages.class);
    }

    private AuditMessages() {
    }
}
