/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.Severity;

/** Numbers and terms as people read them. */
public final class Texts {

    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};

    private Texts() {
    }

    /** A size with a unit: {@code 12.3 MiB}. */
    public static String bytes(long bytes) {
        double value = Math.max(0, bytes);
        int unit = 0;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.getDefault(), unit == 0 ? "%.0f %s" : "%.1f %s", value, UNITS[unit]);
    }

    /** A number with its thousands set apart. */
    public static String count(long count) {
        return String.format(Locale.getDefault(), "%,d", count);
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case VIOLATION -> Messages.Severity_violation;
            case UNDEFINED -> Messages.Severity_undefined;
            case ADVISORY -> Messages.Severity_advisory;
            case INFORMATION -> Messages.Severity_information;
        };
    }

    /** The severity, and that it is only a suspicion if so. */
    public static String severity(Finding finding) {
        String name = of(finding.severity());
        return finding.certainty() == Certainty.CERTAIN ? name : NLS.bind(Messages.Severity_suspect, name);
    }

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> Messages.Outcome_breached;
            case ADVISED -> Messages.Outcome_advised;
            case OBSERVED -> Messages.Outcome_observed;
            case PASS -> Messages.Outcome_pass;
            case NOT_EVALUATED -> Messages.Outcome_not_evaluated;
            case NOT_APPLICABLE -> Messages.Outcome_not_applicable;
        };
    }

    /** Yes, no, or the question mark of what the trace has not shown. */
    public static String of(Truth truth) {
        return switch (truth) {
            case TRUE -> Messages.Truth_yes;
            case FALSE -> Messages.Truth_no;
            case UNKNOWN -> Messages.Unknown;
        };
    }

    /** The vector, or an empty text if the finding has none. */
    public static String vector(Finding finding) {
        return finding.vector() == Finding.NO_VECTOR ? "" : Integer.toString(finding.vector());
    }

    /** A register of 32 bits; digits with unknown bits are question marks. */
    public static String hex(int value, int known) {
        StringBuilder text = new StringBuilder(8);
        for (int shift = 28; shift >= 0; shift -= 4) {
            text.append((known >>> shift & 0xf) == 0xf ? Character.forDigit(value >>> shift & 0xf, 16) : '?');
        }
        return text.toString();
    }
}
