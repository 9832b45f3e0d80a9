/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;

/**
 * The findings of the active trace, worst first, with the cause chain of the selected one. Selecting a line shows its event
 * in the editor; a double click or Enter goes there.
 */
public final class FindingsView extends ViewPart {

    private static final String GROUPING = "grouping";
    private static final String OBSERVATIONS = "observations";
    private static final int SHOWN_AT_ONCE = 2000;

    private TreeViewer viewer;
    private FindingDetails details;
    private Label summary;
    private TraceEditors editors;
    private TraceSession session;
    private Grouping grouping = Grouping.NONE;
    private boolean observations = true;
    private final Runnable refresh = this::refresh;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String stored = memento == null ? null : memento.getString(GROUPING);
        for (Grouping candidate : Grouping.values()) {
            grouping = candidate.name().equals(stored) ? candidate : grouping;
        }
        observations = memento == null || !Boolean.FALSE.equals(memento.getBoolean(OBSERVATIONS));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
        memento.putBoolean(OBSERVATIONS, observations);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).applyTo(summary);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTree(sash);
        details = new FindingDetails(sash, this::show);
        sash.setWeights(68, 32);
        Sashes.followShape(sash);
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        MenuManager groups = new MenuManager(Messages.Findings_group_by);
        for (Grouping candidate : Grouping.values()) {
            groups.add(groupAction(candidate));
        }
        menu.add(groups);
        menu.add(observationsAction());
        getSite().setSelectionProvider(viewer);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, Ids.HELP_FINDINGS);
        ThemeChange.follow(parent, viewer::refresh);
        editors = new TraceEditors(getSite().getPage(), this::follow);
        editors.start();
        refresh();
    }

    private void createTree(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        for (FindingColumn column : FindingColumn.values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, column.alignment());
            made.getColumn().setText(column.title());
            layout.setColumnData(made.getColumn(), column == FindingColumn.WHAT
                    ? new ColumnWeightData(1, column.width(), true)
                    : new ColumnPixelData(column.width(), true, false));
            made.getColumn().setMoveable(true);
            made.setLabelProvider(column.labels());
        }
        viewer.setContentProvider(new FindingTree());
        viewer.setDisplayIncrementally(SHOWN_AT_ONCE);
        viewer.addSelectionChangedListener(e -> {
            FindingNode node = (FindingNode) e.getStructuredSelection().getFirstElement();
            details.show(node);
            show(node, false);
        });
        viewer.addOpenListener(
                e -> show((FindingNode) ((StructuredSelection) e.getSelection()).getFirstElement(), true));
    }

    private Action groupAction(Grouping candidate) {
        Action action = new Action(candidate.title(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    grouping = candidate;
                    refresh();
                }
            }
        };
        action.setChecked(candidate == grouping);
        return action;
    }

    private Action observationsAction() {
        Action action = new Action(Messages.Findings_observations, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                observations = isChecked();
                refresh();
            }
        };
        action.setId(OBSERVATIONS);
        action.setChecked(observations);
        return action;
    }

    private void follow(TraceEditor editor) {
        if (session != null) {
            session.removeListener(refresh);
        }
        session = editor == null ? null : editor.session();
        if (session != null) {
            session.addListener(refresh);
        }
        refresh();
    }

    private void refresh() {
        if (viewer == null || viewer.getControl().isDisposed()) {
            return;
        }
        viewer.setInput(grouping.nodes(session, observations));
        details.show(null);
        summary.setText(' ' + summaryText());
        summary.getParent().layout();
    }

    private String summaryText() {
        if (session == null) {
            return Messages.Findings_no_trace;
        }
        return switch (session.phase()) {
            case WAITING, READING -> NLS.bind(Messages.Findings_running, session.target().name());
            case CANCELLED -> NLS.bind(Messages.Findings_cancelled, session.target().name());
            case FAILED -> NLS.bind(Messages.Findings_failed, session.target().name());
            case DONE -> {
                int all = session.result().findings().size();
                int seen = (int) session.result().findings().stream()
                        .filter(f -> f.severity() == Severity.INFORMATION).count();
                String name = session.target().name();
                yield all == 0 ? NLS.bind(Messages.Findings_none, name)
                        : seen == 0 ? NLS.bind(Messages.Findings_some, Texts.count(all), name)
                                : NLS.bind(
                                        observations ? Messages.Findings_some_observed : Messages.Findings_some_hidden,
                                        new Object[] {Texts.count(all - seen), name, Texts.count(seen)});
            }
        };
    }

    private void show(FindingNode node, boolean activate) {
        TraceEditor editor = editors.current();
        if (editor == null || node == null || node.event() == null || editor.session() != node.session()) {
            return;
        }
        editor.show(node.selection());
        if (activate) {
            getSite().getPage().activate(editor);
        }
    }

    /** The tree of findings. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** What is said about the selected finding. */
    public FindingDetails details() {
        return details;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (editors != null) {
            editors.stop();
        }
        if (session != null) {
            session.removeListener(refresh);
        }
        super.dispose();
    }
}
