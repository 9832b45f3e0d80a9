/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;

/**
 * The findings as problems on the trace file: the worst {@value #MOST}, and one that says how many more there are.
 * Observations are no problems.
 */
public final class FindingMarkers {

    public static final int MOST = 1000;
    /** Attribute: number of the event, from 0, as text. */
    public static final String EVENT = "event";
    /** Attribute: id of the rule. */
    public static final String RULE = "rule";

    /** Attribute: label of the function. */
    public static final String FUNCTION = "function";
    /** Attribute: how grave it is, as tlplint puts it: the problems of the platform know only errors and warnings. */
    public static final String GRAVITY = "gravity";

    private FindingMarkers() {
    }

    static void write(IFile file, AuditResult result, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        workspace.run(m -> {
            if (file.exists()) {
                file.deleteMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO);
                create(file, result, m);
            }
        }, workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void create(IFile file, AuditResult result, IProgressMonitor monitor) throws CoreException {
        long all = 0;
        int made = 0;
        for (Finding finding : result.openFindings()) {
            if (finding.severity() == Severity.INFORMATION) {
                continue;
            }
            all += finding.count();
            for (Occurrence occurrence : finding.occurrences()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (made < MOST) {
                    made++;
                    mark(file, finding, occurrence, result.sources().get(occurrence.event().source()).name());
                }
            }
        }
        if (all > made) {
            file.createMarker(Ids.MARKER, Map.of(IMarker.MESSAGE, NLS.bind(Messages.Markers_more, all - made, made),
                    IMarker.SEVERITY, IMarker.SEVERITY_INFO, IMarker.LOCATION, file.getName()));
        }
    }

    private static void mark(IFile file, Finding finding, Occurrence occurrence, String source)
            throws CoreException {
        String where = finding.vector() == Finding.NO_VECTOR ? finding.functionLabel()
                : NLS.bind(Messages.Markers_vector, finding.functionLabel(), finding.vector());
        long line = occurrence.event().line();
        // the lines of a trace set are not those of its sources
        boolean inFile = source.equals(file.getName());
        IMarker marker = file.createMarker(Ids.MARKER, Map.of(
                IMarker.MESSAGE, NLS.bind(Messages.Markers_message,
                        new Object[] {finding.rule().id(), finding.rule().title(), where, occurrence.observed()}),
                IMarker.SEVERITY, severity(finding),
                IMarker.LOCATION, inFile ? NLS.bind(Messages.Markers_line, line) : source + ':' + line,
                EVENT, Long.toString(occurrence.event().event()),
                RULE, finding.rule().id(), FUNCTION, where, GRAVITY, finding.severity().name()));
        if (inFile) {
            marker.setAttribute(IMarker.LINE_NUMBER, (int) Math.min(Integer.MAX_VALUE, line));
        }
    }

    private static int severity(Finding finding) {
        boolean grave = finding.severity() == Severity.VIOLATION || finding.severity() == Severity.UNDEFINED;
        return grave && finding.certainty() == Certainty.CERTAIN ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING;
    }
}
