/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.audit.FindingMarkers;

/** What can be done about a problem that stands for a finding. */
public final class FindingQuickFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(FindingMarkers.RULE, null) != null;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return !hasResolutions(marker) ? new IMarkerResolution[0]
                : new IMarkerResolution[] {
                        new Fix(FindingsMessages.Action_suppress, FindingsMessages.Fix_suppress, "suppressed",
                                FindingQuickFixes::suppress),
                        new Fix(FindingsMessages.Action_rule, FindingsMessages.Fix_rule, "rulePage",
                                m -> FindingActions.openRule(m.getAttribute(FindingMarkers.RULE, ""))),
                        new Fix(FindingsMessages.Action_show, FindingsMessages.Fix_show, "showEvent",
                                FindingQuickFixes::open)};
    }

    private static AuditHost open(IMarker marker) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IEditorPart editor = IDE.openEditor(page, marker);
            return editor == null ? null : editor.getAdapter(AuditHost.class);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return null;
        }
    }

    /** The finding is known once its trace is audited; of a trace that was not open that is waited for. */
    private static void suppress(IMarker marker) {
        if (!(marker.getResource() instanceof IFile) || !marker.exists()) {
            return;
        }
        // the audit of a trace that is opened now replaces the marker
        String rule = marker.getAttribute(FindingMarkers.RULE, "");
        long event = Long.parseLong(marker.getAttribute(FindingMarkers.EVENT, "-1"));
        AuditHost host = open(marker);
        if (host != null) {
            whenAudited(host, () -> suppress(host, rule, event));
        }
    }

    private static void suppress(AuditHost host, String rule, long event) {
        host.audit().getFindings().stream()
                .filter(f -> f.getRule().getId().equals(rule)
                        && f.getOccurrences().stream().anyMatch(o -> o.getOffence().getEvent() == event))
                .findFirst().ifPresent(f -> SuppressDialog.open(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), host,
                        List.of(new FindingNode.Single(f))));
    }

    /** Does something as soon as there is an audit; not if it fails, is cancelled, or its editor is closed before. */
    private static void whenAudited(AuditHost host, Runnable what) {
        if (host.audit() != null) {
            what.run();
            return;
        }
        host.addListener(new Runnable() {
            @Override
            public void run() {
                if (host.audit() != null || host.session() == null || !host.session().isBusy()) {
                    host.removeListener(this);
                    if (host.audit() != null) {
                        // the others who wait for the audit are told first
                        PlatformUI.getWorkbench().getDisplay().asyncExec(what);
                    }
                }
            }
        });
    }

    private interface Do {
        void with(IMarker marker);
    }

    private record Fix(String label, String description, String icon, Do run) implements IMarkerResolution2 {
        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public void run(IMarker marker) {
            run.with(marker);
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public Image getImage() {
            return Icons.get(icon);
        }
    }
}
