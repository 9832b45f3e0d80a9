/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.tlplint.core.audit.AccessSearch;
import org.tlplint.core.rule.Finding;
import org.tlplint.model.Audit;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.RunAction;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;

/**
 * The outline of a trace: functions with capabilities, vectors and findings; source files and the lines that made no event.
 * Choosing a line goes to the first event that it concerns.
 */
public final class TraceOutlinePage extends Page implements IContentOutlinePage {

    private final TraceEditor editor;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Runnable phase = this::fill;
    private FilteredTree tree;
    private TreeViewer viewer;
    private Audit shown;
    private AccessJob job;
    private OutlineFollower follower;

    public TraceOutlinePage(TraceEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new FilteredTree(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, new PatternFilter(), true, true);
        tree.setInitialText(StateMessages.Outline_filter);
        viewer = tree.getViewer();
        Accessibles.name(viewer.getTree(), StateMessages.Outline);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addPostSelectionChangedListener(this::selected);
        viewer.addDoubleClickListener(e -> go());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(tree, Ids.HELP_OUTLINE);
        // the text behind the pages, too
        ThemeChange.follow(parent);
        editor.session().addListener(phase);
        follower = new OutlineFollower(editor, viewer);
        fill();
    }

    @Override
    public void makeContributions(IMenuManager menu, IToolBarManager tools,
            IStatusLineManager status) {
        tools.add(follower.action());
        tools.add(new RunAction(StateMessages.Config_expand, Icons.EXPAND, () -> viewer.expandAll()));
        tools.add(new RunAction(StateMessages.Config_collapse, Icons.COLLAPSE, () -> viewer.collapseAll()));
    }

    private void fill() {
        if (tree.isDisposed()) {
            return;
        }
        Audit audit = editor.session().audit();
        if (audit == null) {
            shown = null;
            follower.follow(null);
            String text = editor.session().isBusy() ? StateMessages.Outline_busy : StateMessages.Outline_none;
            viewer.setInput(List.of(OutlineNode.saying(text)));
        } else if (audit != shown) {
            shown = audit;
            Display display = tree.getDisplay();
            Job.createSystem(StateMessages.Outline_job, (ICoreRunnable) monitor -> {
                Outline made = Outline.of(audit);
                display.asyncExec(() -> show(audit, made));
            }).schedule();
        }
    }

    private void show(Audit audit, Outline made) {
        if (!tree.isDisposed() && audit == shown) {
            viewer.setInput(made.top());
            viewer.expandToLevel(2);
            follower.follow(made);
        }
    }

    private void selected(SelectionChangedEvent event) {
        SelectionChangedEvent mine = new SelectionChangedEvent(this, event.getSelection());
        listeners.forEach(listener -> listener.selectionChanged(mine));
        if (viewer.getTree().isFocusControl() && !follower.isFollowing()) {
            go();
        }
    }

    private void go() {
        OutlineNode node = (OutlineNode) viewer.getStructuredSelection().getFirstElement();
        if (job != null) {
            job.cancel();
        }
        switch (node == null ? null : node.goal()) {
            case OutlineNode.Goal.Event e -> show(e.event(), e.function(), e.vector());
            case OutlineNode.Goal.FirstAccess first -> {
                job = new AccessJob(editor.session(), first.target(), node.label(), -1, true, found -> {
                    if (found != AccessSearch.NONE && !tree.isDisposed()) {
                        show(found, first.target().bdf(), Finding.NO_VECTOR);
                    }
                });
                job.schedule();
            }
            case OutlineNode.Goal.Line line -> LineJob.start(editor, line.line());
            case null -> {
                // nowhere to go
            }
        }
    }

    private void show(long event, int function, int vector) {
        follower.whileStill(() -> editor.show(new EventSelection(editor.session(), event, function, vector)));
    }

    @Override
    public Control getControl() {
        return tree;
    }

    /** The tree, for tests. */
    public TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return viewer == null ? StructuredSelection.EMPTY : viewer.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        viewer.setSelection(selection, true);
    }

    @Override
    public void dispose() {
        editor.session().removeListener(phase);
        if (job != null) {
            job.cancel();
        }
        if (follower != null) {
            follower.dispose();
        }
        super.dispose();
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            OutlineNode node = (OutlineNode) element;
            StyledString text = new StyledString(node.label());
            if (!node.count().isEmpty()) {
                text.append("  " + node.count(), StyledString.COUNTER_STYLER);
            }
            return text;
        }

        /** What the filter looks at. */
        @Override
        public String getText(Object element) {
            return ((OutlineNode) element).label();
        }

        @Override
        public Image getImage(Object element) {
            String icon = ((OutlineNode) element).icon();
            return icon == null ? null : Icons.get(icon);
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((OutlineNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((OutlineNode) element).parent();
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((OutlineNode) element).children().isEmpty();
        }
    }
}
