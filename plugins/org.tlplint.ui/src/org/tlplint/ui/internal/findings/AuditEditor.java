/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditFile;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.OverviewStep;
import org.tlplint.ui.internal.editor.OverviewSteps;
import org.tlplint.ui.internal.state.TracePropertyPage;

/** Shows a saved audit without its trace: the same overview and findings as the editor of a trace. */
public final class AuditEditor extends MultiPageEditorPart {

    private final SavedAuditHost host = new SavedAuditHost(this);
    private Composite holder;
    private FindingsPage findings;
    private Path path;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        path = path(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    private static Path path(IEditorInput input) throws PartInitException {
        if (input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme())) {
            return Path.of(uri.getURI());
        }
        throw new PartInitException(Status.error(NLS.bind(FindingsMessages.Saved_not_local, input.getName())));
    }

    @Override
    protected void createPages() {
        OverviewPage overview = new OverviewPage(getContainer(), host, this::steps);
        add(overview.control(), overview.title());
        holder = new Composite(getContainer(), SWT.NONE);
        holder.setLayout(new FillLayout());
        add(holder, Messages.TraceEditor_findings);
        ThemeChange.follow(getContainer().getParent());
        read();
        // both at once would take a tenth of a second
        Later.run(holder, this::makeFindings);
    }

    private void add(Control page, String title) {
        setPageText(addPage(page), title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, Ids.HELP_AUDIT_EDITOR);
    }

    private void makeFindings() {
        if (findings == null && !holder.isDisposed()) {
            findings = new FindingsPage(holder, host);
            findings.findings().findFrom(getSite(), this::showFindings);
            // without a trace there are no events: what is selected is the finding itself
            getSite().setSelectionProvider(findings.findings().viewer());
            holder.layout();
        }
    }

    private List<OverviewStep> steps() {
        List<OverviewStep> steps = new ArrayList<>();
        steps.add(OverviewSteps.findings(host));
        steps.add(OverviewSteps.export(host));
        steps.add(OverviewSteps.compare(getSite().getPage(), host));
        steps.add(OverviewSteps.help());
        return steps;
    }

    /** Where it is stored. */
    Path path() {
        return path;
    }

    private void read() {
        Job job = Job.create(NLS.bind(FindingsMessages.Saved_job, getEditorInput().getName()),
                (ICoreRunnable) monitor -> {
                    try {
                        done(AuditFile.load(path), null);
                    } catch (IOException e) {
                        done(null, e.getMessage());
                    } catch (RuntimeException | OutOfMemoryError e) {
                        done(null, NLS.bind(FindingsMessages.Saved_fault, e));
                    }
                });
        job.schedule();
    }

    private void done(Audit audit, String problem) {
        Later.run(getContainer(), () -> host.read(audit, problem));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == AuditHost.class) {
            return adapter.cast(host);
        }
        return adapter == IPropertySheetPage.class ? adapter.cast(new TracePropertyPage()) : super.getAdapter(adapter);
    }

    /** The audit for pages and views that show findings. */
    public AuditHost audit() {
        return host;
    }

    /** The page with the list. */
    public FindingsPage findings() {
        if (findings == null) {
            holder.getDisplay().syncExec(this::makeFindings);
        }
        return findings;
    }

    /** Turns to the findings. */
    public void showFindings() {
        makeFindings();
        setActivePage(1);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("a saved audit is never changed");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a saved audit is never changed");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
