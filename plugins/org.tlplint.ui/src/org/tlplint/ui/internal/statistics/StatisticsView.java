/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.statistics;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.tlplint.core.timeline.LaneGroup;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.RunAction;
import org.tlplint.ui.internal.TextClipboard;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.timeline.TimelineExport;
import org.tlplint.ui.internal.timeline.TimelinePage;
import org.tlplint.ui.internal.views.ActiveEditor;
import org.tlplint.ui.internal.views.Layouts;

/** What each vector of the active trace did, in numbers, and how the times of the selected one are spread. */
public final class StatisticsView extends ViewPart {

    private static final String SASH = "sash";
    private static final String MEASURE = "measure";

    private final ISelectionListener listener = this::selectionChanged;
    private final Runnable phases = this::rebuild;
    private Composite stack;
    private SashForm content;
    private Label welcome;
    private Label cut;
    private StatisticsTable table;
    private LatencyChart chart;
    private Combo measures;
    private ActiveEditor<TraceEditor> editors;
    private TraceSession session;
    private IMemento left;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        left = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        if (table != null) {
            table.save(memento);
            Layouts.save(memento, SASH, content);
            memento.putInteger(MEASURE, measures.getSelectionIndex());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        welcome = new Label(stack, SWT.WRAP);
        content = new SashForm(stack, SWT.HORIZONTAL);
        Composite rows = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(rows);
        table = new StatisticsTable(rows, this::chosen, this::opened);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        cut = new Label(rows, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).exclude(true).applyTo(cut);
        Composite right = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(right);
        new Label(right, SWT.NONE).setText(StatisticsMessages.View_measure);
        measures = new Combo(right, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (Measure measure : Measure.values()) {
            measures.add(measure.title());
        }
        measures.select(0);
        measures.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen(table.selection())));
        Accessibles.name(measures, StatisticsMessages.View_measure);
        chart = new LatencyChart(right);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(chart.control());
        content.setWeights(58, 42);
        if (left != null) {
            table.restore(left);
            Layouts.restore(left, SASH, content);
            Integer measure = left.getInteger(MEASURE);
            measures.select(measure == null || measure < 0 || measure >= Measure.values().length ? 0 : measure);
            left = null;
        }
        actions();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, Ids.HELP_STATISTICS);
        getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(listener);
        ThemeChange.follow(parent, chart.control()::redraw);
        editors = new ActiveEditor<>(getSite().getPage(),
                part -> part instanceof TraceEditor editor ? editor : null, this::follow);
        editors.start();
        rebuild();
    }

    private void actions() {
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(),
                new RunAction("", null,
                        () -> TextClipboard.put(chart.control().isFocusControl() ? chart.tsv() : table.tsv())));
        bars.getToolBarManager()
                .add(new RunAction(StatisticsMessages.View_copy, "copy", () -> TextClipboard.put(chart.tsv())));
        bars.getToolBarManager()
                .add(new RunAction(StatisticsMessages.View_export, Icons.EXPORT, this::export));
    }

    private void export() {
        Path file = table.selection() == null ? null : TimelineExport.ask(stack.getShell(), "statistics.png");
        if (file != null) {
            export(file);
        }
    }

    /** Writes the chart as PNG or, if the name ends so, SVG. */
    public Job export(Path file) {
        return TimelineExport.write(file, chart.drawing(), stack.getDisplay());
    }

    private void follow(TraceEditor editor) {
        if (session != null) {
            session.removeListener(phases);
        }
        session = editor == null ? null : editor.session();
        if (session != null) {
            session.addListener(phases);
        }
        rebuild();
    }

    private void rebuild() {
        if (stack.isDisposed()) {
            return;
        }
        boolean done = session != null && session.result() != null;
        List<StatisticsRow> rows = done ? StatisticsRow.of(session.result(), session.timeline()) : List.of();
        StatisticsRow old = table.selection();
        table.show(rows);
        welcome.setText('\n' + (session == null ? StatisticsMessages.View_welcome
                : done ? StatisticsMessages.View_nothing : StatisticsMessages.View_reading));
        Control top = rows.isEmpty() ? welcome : content;
        boolean isCut = rows.size() > StatisticsTable.MOST;
        ((GridData) cut.getLayoutData()).exclude = !isCut;
        cut.setVisible(isCut);
        cut.setText(NLS.bind(StatisticsMessages.View_cut, Texts.count(StatisticsTable.MOST), Texts.count(rows.size())));
        cut.getParent().layout();
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
        StatisticsRow again = old == null ? null : row(old.vector().function(), old.vector().vector());
        StatisticsRow first = again != null || rows.isEmpty() ? again : table.rows().get(0);
        table.select(first);
        chosen(first);
        if (editors.current() != null && editors.current().selected() != null) {
            take(editors.current().selected());
        }
    }

    private StatisticsRow row(int function, int vector) {
        return table.rows().stream().filter(r -> r.vector().function() == function && r.vector().vector() == vector)
                .findFirst().orElse(null);
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection structured) {
            EventSelection event = Adapters.adapt(structured.getFirstElement(), EventSelection.class);
            if (event != null && event.session() == session) {
                take(event);
            }
        }
    }

    private void take(EventSelection event) {
        StatisticsRow now = table.selection();
        boolean same = now != null && now.vector().function() == event.function()
                && now.vector().vector() == event.vector();
        StatisticsRow row = event.vector() < 0 || same ? null : row(event.function(), event.vector());
        if (row != null && row != table.selection()) {
            table.select(row);
            chosen(row);
        }
    }

    /** Another vector is shown; the measure moves to one that there is something of. */
    private void chosen(StatisticsRow row) {
        Measure measure = Measure.values()[Math.max(0, measures.getSelectionIndex())];
        if (row != null && measure.spread(row.vector()).count() == 0 && !measures.isFocusControl()) {
            for (Measure other : Measure.values()) {
                if (other.spread(row.vector()).count() > 0) {
                    measure = other;
                    break;
                }
            }
            measures.select(measure.ordinal());
        }
        chart.show(row, measure);
    }

    /** Goes to the first event of a vector, on its lane. */
    private void opened(StatisticsRow row) {
        TraceEditor editor = editors.current();
        if (editor != null && row.firstEvent() >= 0) {
            editor.showPage(TimelinePage.class);
            editor.page(TimelinePage.class).show(
                    new EventSelection(session, row.firstEvent(), row.vector().function(), row.vector().vector()),
                    LaneGroup.Id.of(row.vector().msix(), row.vector().store()));
        }
    }

    /** The table of vectors, for tests. */
    public org.eclipse.swt.widgets.Table table() {
        return table.control();
    }

    /** The chart, for tests. */
    public Control chart() {
        return chart.control();
    }

    /** What the chart says, for tests. */
    public String summary() {
        return chart.summary();
    }

    /** Chooses what is measured, as the box does. */
    public void show(Measure measure) {
        measures.select(measure.ordinal());
        chart.show(table.selection(), measure);
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == content) {
            table.control().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(listener);
        if (editors != null) {
            editors.stop();
        }
        if (session != null) {
            session.removeListener(phases);
        }
        super.dispose();
    }
}
