/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.tlplint.model.Audit;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.commands.RunHandler;
import org.tlplint.ui.internal.views.Layouts;

/** The findings of an audit with all that filters, groups and sorts them. The page of an editor and the view show it. */
public final class FindingsControl extends Composite {

    private static final String COLUMNS = "columns";
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private final Label status;
    private final FindingFilterBar bar;
    private final FindingStrip strip;
    private final LazyTreeViewer viewer;
    private final FindingTree tree;
    private final Consumer<FindingNode> open;
    private AuditHost host;
    private FindingQuery query;
    private Job job;
    private boolean following;
    private final Runnable refresh = this::refresh;
    /** Selects what the others have selected; in a turn of its own, so that views follow one after the other. */
    private final Runnable follow = new Later(this, this::follow);

    /**
     * @param start what is shown at first
     * @param overview whether there is room for the strip that shows where in the trace the findings lie
     * @param select called when the user selected a line
     * @param open called when the user wants to see the event of a line
     */
    public FindingsControl(Composite parent, FindingQuery start, boolean overview,
            Consumer<FindingNode> select, Consumer<FindingNode> open) {
        super(parent, SWT.NONE);
        this.open = open;
        query = start;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        bar = new FindingFilterBar(this, start, this::refresh, this::setFocus);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        strip = new FindingStrip(this, node -> {
            tree().reveal(node);
            select.accept(node);
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, FindingStrip.HEIGHT)
                .exclude(!overview).applyTo(strip);
        strip.setVisible(overview);
        Composite holder = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        viewer = new LazyTreeViewer(holder, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        tree = new FindingTree(viewer);
        columns(holder);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(tree);
        viewer.addSelectionChangedListener(e -> {
            if (!following && e.getStructuredSelection().getFirstElement() instanceof FindingNode node) {
                select.accept(node);
            }
        });
        viewer.addOpenListener(e -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof FindingNode node) {
                this.open.accept(node);
            }
        });
        status = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(status);
        ThemeChange.follow(this, this::refresh);
        addDisposeListener(e -> setHost(null));
        refresh();
    }

    private FindingTree tree() {
        return tree;
    }

    private void columns(Composite holder) {
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        viewer.getTree().setHeaderVisible(true);
        for (FindingColumn column : FindingColumn.values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, column.alignment());
            TreeColumn widget = made.getColumn();
            widget.setText(column.title());
            widget.setMoveable(column != FindingColumn.WHAT);
            layout.setColumnData(widget, column == FindingColumn.WHAT || column == FindingColumn.REMARK
                    ? new ColumnWeightData(column == FindingColumn.WHAT ? 3 : 1, column.width(), true)
                    : new ColumnPixelData(column.width(), true, false));
            made.setLabelProvider(new FindingLabels(column));
            widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(column)));
            if (column == query.sort()) {
                mark(widget);
            }
        }
    }

    private void mark(TreeColumn widget) {
        viewer.getTree().setSortColumn(widget);
        viewer.getTree().setSortDirection(query.descending() ? SWT.DOWN : SWT.UP);
    }

    /** Sorts by a column, or the other way round if it is by that already. */
    public void sort(FindingColumn column) {
        FindingQuery q = query;
        query = new FindingQuery(q.text(), q.regex(), q.severities(), q.suspects(), q.suppressed(), q.grouping(),
                column, q.sort() == column && !q.descending());
        mark(viewer.getTree().getColumn(column.ordinal()));
        refresh();
    }

    /** Shows what another query wants. */
    public void setQuery(FindingQuery next) {
        query = next;
        bar.show(next);
        mark(viewer.getTree().getColumn(next.sort().ordinal()));
        refresh();
    }

    /** Puts the keyboard into the field that filters. */
    public void find() {
        bar.text().setFocus();
        bar.text().selectAll();
    }

    /**
     * Lets Find, Ctrl+F, mean the field that filters wherever in a part the keyboard is.
     *
     * @param show brings the list up if it is not seen
     */
    void findFrom(IWorkbenchPartSite site, Runnable show) {
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
                new RunHandler(() -> {
                    show.run();
                    find();
                }));
    }

    /** Notes what is shown, and the order of the columns. */
    void save(IMemento memento) {
        query.save(memento);
        Layouts.saveOrder(memento, COLUMNS, viewer.getTree().getColumnOrder());
    }

    /** Shows as was noted. */
    void restore(IMemento memento) {
        int[] order = Layouts.order(memento, COLUMNS, FindingColumn.values().length);
        if (order != null) {
            viewer.getTree().setColumnOrder(order);
        }
        setQuery(FindingQuery.of(memento));
    }

    /** Shows the findings of another editor; null for none. */
    public void setHost(AuditHost next) {
        if (host == next) {
            return;
        }
        if (host != null) {
            host.removeListener(refresh);
            host.removeFollower(follow);
        }
        host = next;
        if (host != null) {
            host.addListener(refresh);
            host.addFollower(follow);
        }
        if (!isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        if (isDisposed() || bar == null || viewer == null) {
            return;
        }
        query = bar.query(query);
        Audit audit = host == null ? null : host.audit();
        bar.count(audit);
        bar.complain(null);
        if (job != null) {
            job.cancel();
        }
        if (audit == null) {
            show(FindingQuery.Rows.NONE);
            status.setText(host == null ? FindingsMessages.Status_no_trace : host.waiting());
            return;
        }
        FindingQuery wanted = query;
        job = Job.createSystem(FindingsMessages.Filter_job, (ICoreRunnable) monitor -> {
            long end = System.nanoTime() + PATIENCE_NANOS;
            try {
                FindingQuery.Rows rows = wanted.of(audit, () -> monitor.isCanceled() || System.nanoTime() > end);
                later(wanted, () -> show(rows));
            } catch (java.util.regex.PatternSyntaxException e) {
                later(wanted, () -> complain(NLS.bind(FindingsMessages.Filter_bad, e.getDescription())));
            } catch (FindingQuery.BrokenOff e) {
                if (!monitor.isCanceled()) {
                    later(wanted, () -> complain(FindingsMessages.Filter_endless));
                }
            }
        });
        job.schedule();
    }

    private void later(FindingQuery of, Runnable what) {
        Later.run(this, () -> {
            if (of == query) {
                what.run();
            }
        });
    }

    private void complain(String problem) {
        bar.complain(problem);
        status.setText(problem);
    }

    private void show(FindingQuery.Rows rows) {
        following = true;
        try {
            viewer.setInput(rows);
            viewer.setChildCount(rows, rows.top().size());
            tree.openFirst();
        } finally {
            following = false;
        }
        strip.show(rows.bins());
        String note = host == null ? "" : host.note();
        status.setText(note.isEmpty() ? status(rows) : NLS.bind(FindingsMessages.Status_note, status(rows), note));
        layout(new org.eclipse.swt.widgets.Control[] {status});
        follow.run();
    }

    private String status(FindingQuery.Rows rows) {
        if (host == null || host.audit() == null) {
            return "";
        }
        if (rows.all() == 0) {
            return NLS.bind(FindingsMessages.Status_none, host.name());
        }
        Object[] numbers = {Texts.count(rows.findings()), Texts.count(rows.all()), Texts.count(rows.events()),
                host.name(), Texts.count(rows.suppressed())};
        return NLS.bind(rows.suppressed() == 0 ? FindingsMessages.Status_some : FindingsMessages.Status_some_suppressed,
                numbers);
    }

    private void follow() {
        FindingNode node = host == null ? null : host.selected();
        if (node != null && !node.equals(viewer.getStructuredSelection().getFirstElement())) {
            following = true;
            try {
                tree.reveal(node);
            } finally {
                following = false;
            }
        }
        strip.mark(node);
    }

    /** The nodes that are selected. */
    public List<FindingNode> selection() {
        return viewer.getStructuredSelection().stream().filter(FindingNode.class::isInstance)
                .map(FindingNode.class::cast).toList();
    }

    @Override
    public boolean setFocus() {
        return viewer.getControl().setFocus();
    }

    public TreeViewer viewer() {
        return viewer;
    }

    /** What is shown, and how. */
    public FindingQuery query() {
        return query;
    }

    /** The text below the list. */
    public String status() {
        return status.getText();
    }
}
