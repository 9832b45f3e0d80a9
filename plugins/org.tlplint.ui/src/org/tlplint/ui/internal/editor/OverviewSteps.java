/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.TraceChoices;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.findings.AuditHost;
import org.tlplint.ui.internal.findings.CompareDialog;
import org.tlplint.ui.internal.findings.SavedAudits;

/** What to do after the audit of a trace, or with one that was saved. */
public final class OverviewSteps {

    private OverviewSteps() {
    }

    /** The steps for a trace. */
    static List<OverviewStep> of(TraceEditor editor) {
        AuditHost host = editor.audit();
        List<OverviewStep> steps = new ArrayList<>();
        steps.add(findings(host));
        steps.add(export(host));
        steps.add(new OverviewStep("audit", OverviewMessages.Step_save, OverviewMessages.Step_save_why,
                () -> SavedAudits.save(editor.getSite().getShell(), host)));
        steps.add(compare(editor.getSite().getPage(), host));
        if (editor.session().target().file() != null) {
            steps.add(new OverviewStep(Icons.FUNCTION, OverviewMessages.Step_snapshot,
                    OverviewMessages.Step_snapshot_why, () -> attach(editor)));
        }
        steps.add(rules(editor.getSite().getShell()));
        steps.add(help());
        return steps;
    }

    /** The step to the list of the findings. */
    public static OverviewStep findings(AuditHost host) {
        return new OverviewStep(Icons.FINDING, OverviewMessages.Step_findings, OverviewMessages.Step_findings_why,
                host::openFindings);
    }

    /** The step to a report. */
    public static OverviewStep export(AuditHost host) {
        return new OverviewStep(Icons.EXPORT, OverviewMessages.Step_export, OverviewMessages.Step_export_why,
                host::export);
    }

    /** The step to a comparison with another audit. */
    public static OverviewStep compare(IWorkbenchPage page, AuditHost host) {
        return new OverviewStep("compare", OverviewMessages.Step_compare, OverviewMessages.Step_compare_why,
                () -> CompareDialog.open(page, host));
    }

    private static OverviewStep rules(Shell shell) {
        return new OverviewStep("rules", OverviewMessages.Step_rules, OverviewMessages.Step_rules_why,
                () -> PreferencesUtil.createPreferenceDialogOn(shell, Ids.RULES_PREFERENCES, null, null).open());
    }

    /** The step to the help. */
    public static OverviewStep help() {
        return new OverviewStep("rulePage", OverviewMessages.Step_help, OverviewMessages.Step_help_why,
                () -> PlatformUI.getWorkbench().getHelpSystem()
                        .displayHelpResource("/org.tlplint.doc/html/getting-started.html"));
    }

    /** Adds a dump of configuration space to a trace and opens it again. */
    private static void attach(TraceEditor editor) {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.OPEN);
        dialog.setText(OverviewMessages.Snapshot_title);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        IFile file = editor.session().target().file();
        IWorkbenchPage page = editor.getSite().getPage();
        try {
            TraceChoices old = TraceSettings.of(file);
            List<Path> snapshots = new ArrayList<>(old.snapshots());
            snapshots.add(Path.of(chosen));
            TraceSettings.store(file, new TraceChoices(old.format(), snapshots, old.devices()));
            page.closeEditor(editor, false);
            IDE.openEditor(page, file);
        } catch (CoreException e) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), OverviewMessages.Snapshot_title, null,
                    e.getStatus());
        }
    }
}
