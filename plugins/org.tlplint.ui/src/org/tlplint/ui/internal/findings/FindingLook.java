/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.Bdf;
import org.tlplint.model.Audit;
import org.tlplint.model.Certainty;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Severity;
import org.tlplint.model.Suppression;
import org.tlplint.model.TraceSource;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;

/** How findings of the model look: words, pictures, colours. */
public final class FindingLook {

    private FindingLook() {
    }

    /** The same severity as the engine has it. */
    public static org.tlplint.core.rule.Severity of(Severity severity) {
        return org.tlplint.core.rule.Severity.values()[severity.getValue()];
    }

    /** The severity, and that it is only a suspicion, or suppressed. */
    public static String severity(Finding finding) {
        String name = Texts.of(of(finding.getSeverity()));
        if (finding.getSuppression() != null) {
            return NLS.bind(FindingsMessages.Severity_suppressed, name);
        }
        return finding.getCertainty() == Certainty.CERTAIN ? name
                : NLS.bind(FindingsMessages.Severity_suspect, name);
    }

    public static Image image(Finding finding) {
        return finding.getSuppression() != null ? Icons.get("suppressed") : Icons.of(of(finding.getSeverity()));
    }

    /** For the word of the severity; null for one that does not count. */
    public static Color colour(Finding finding) {
        return finding.getSuppression() != null ? null : UiColors.of(of(finding.getSeverity()));
    }

    /** The vector, with the name of its store if it is none of MSI or MSI-X; or an empty text. */
    public static String vector(Finding finding) {
        String vector = finding.getVector() == null ? "" : finding.getVector().toString();
        return finding.getStore() == null ? vector : finding.getStore() + ' ' + vector;
    }

    /** Function and vector. */
    public static String place(Finding finding) {
        return vector(finding).isEmpty() ? finding.getFunctionLabel()
                : NLS.bind(FindingsMessages.Place_vector, finding.getFunctionLabel(), vector(finding));
    }

    /** The reason of a suppression, who said so, and for how long. */
    public static String reason(Suppression by) {
        return by.getReason() + (by.getAuthor() == null ? "" : " (" + by.getAuthor() + ")")
                + (by.getUntil() == null ? "" : NLS.bind(FindingsMessages.Suppressed_until, by.getUntil()));
    }

    /** Seconds since the first time stamp of the audit, or an empty text. */
    public static String time(Evidence place) {
        return place.getSource() == null ? "" : time(place.getSource(), place.getTimeNs());
    }

    /**
     * Seconds since the first time stamp of an audit, or an empty text.
     *
     * @param part something in the audit
     * @param ns by the clock of the trace, or null
     */
    public static String time(EObject part, Long ns) {
        if (ns == null || !(EcoreUtil.getRootContainer(part) instanceof Audit audit)) {
            return "";
        }
        long start = ns;
        for (TraceSource source : audit.getSources()) {
            start = source.isSnapshot() || source.getFirstTimeNs() == null ? start
                    : Math.min(start, source.getFirstTimeNs());
        }
        return Times.seconds(ns - start);
    }

    /** The function as the engine has it, {@link Bdf#NONE} for one that is not known. */
    public static int bdf(Finding finding) {
        return finding.getFunction() == null ? Bdf.NONE : Bdf.parse(finding.getFunction());
    }
}
