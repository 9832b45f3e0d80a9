/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.Times;
import org.tlplint.core.timeline.Axis;
import org.tlplint.core.timeline.Clock;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.trace.Bdf;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.editor.TracePage;
import org.tlplint.ui.internal.events.EventsPage;

/**
 * A lane for each vector over the time of the trace. What it shows comes from the audit's own pass, so that it is there at
 * once at any size; where that is coarse, and little enough of it is seen, a job reads the events again.
 */
public final class TimelinePage implements TracePage, TimelineChart.Owner {

    private static final int REFRESH_MS = 1000;
    private static final int PICTURE_WIDTH = 1600;
    private static final int PICTURE_HEIGHT = 12_000;

    private final TraceEditor editor;
    private final TraceSession session;
    private final Composite page;
    private final Composite stack;
    private final Label welcome;
    private final TimelineChart chart;
    private final TimelineBar bar;
    private final Label status;
    private final ThingRows rows;
    private final ThingText texts;
    private final DetailLoader details;
    private final Runnable tick = this::grow;
    private Timeline timeline = Timeline.EMPTY;
    private Timeline detail;
    private boolean byEvent;
    private Thing selected;
    private Thing tipped;

    public TimelinePage(Composite parent, TraceEditor editor) {
        this.editor = editor;
        session = editor.session();
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new TimelineBar(page, this);
        stack = new Composite(page, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        chart = new TimelineChart(stack, this, NLS.bind(TimelineMessages.Chart_name, session.target().name()));
        welcome = new Label(stack, SWT.WRAP | SWT.CENTER);
        status = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).applyTo(status);
        rows = new ThingRows(session, this::rowsLoaded);
        texts = new ThingText(rows);
        details = new DetailLoader(session, page.getDisplay(), this::detailCame);
        session.addListener(this::phaseChanged);
        ThemeChange.follow(page, chart::recolour);
        page.addDisposeListener(e -> {
            rows.dispose();
            details.cancel();
        });
        phaseChanged();
    }

    @Override
    public String title() {
        return Messages.TraceEditor_timeline;
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public String helpId() {
        return Ids.HELP_TIMELINE;
    }

    @Override
    public void setFocus() {
        chart.control().setFocus();
    }

    /** The chart, for tests and commands. */
    public TimelineChart chart() {
        return chart;
    }

    private void phaseChanged() {
        if (page.isDisposed()) {
            return;
        }
        if (session.phase() == TraceSession.Phase.WAITING) {
            rows.clear();
            details.cancel();
            detail = null;
        }
        grow();
    }

    private void grow() {
        if (page.isDisposed()) {
            return;
        }
        if (session.isBusy()) {
            session.askTimeline();
            page.getDisplay().timerExec(REFRESH_MS, tick);
        }
        show();
    }

    private void show() {
        Timeline now = session.timeline();
        boolean done = session.result() != null;
        if (now != timeline || done != bar.isDone()) {
            timeline = now;
            bar.setDone(done);
            FindingMarks marks = done ? new FindingMarks(session.result().findings(), timeline) : FindingMarks.NONE;
            show(marks);
        }
        say();
    }

    private void show(FindingMarks marks) {
        Axis axis = byEvent || !timeline.clock().hasTimes() ? Axis.EVENT : Axis.TIME;
        chart.show(new Scene(timeline, detail, marks, axis));
        bar.setTimed(timeline.clock().hasTimes());
        if (editor.selected() != null) {
            cursor(editor.selected());
        }
        sharpen();
    }

    private void say() {
        String message = switch (session.phase()) {
            case WAITING -> TimelineMessages.Page_waiting;
            case READING -> NLS.bind(TimelineMessages.Page_reading, Texts.count(session.events()));
            case FAILED -> NLS.bind(TimelineMessages.Page_failed, session.failure());
            default -> TimelineMessages.Page_empty;
        };
        boolean empty = timeline.functions().isEmpty() && chart.chart().lanes().rows().isEmpty();
        welcome.setText('\n' + message);
        StackLayout layout = (StackLayout) stack.getLayout();
        Control top = empty ? welcome : chart.control();
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout();
        }
        status.setText(' ' + statusText());
    }

    private String statusText() {
        if (selected != null) {
            return texts.line(selected).replace("&", "&&");
        }
        if (session.phase() == TraceSession.Phase.READING) {
            return NLS.bind(TimelineMessages.Page_reading, Texts.count(session.events()));
        }
        if (chart.chart().lanes().rows().isEmpty() && !timeline.functions().isEmpty()) {
            return TimelineMessages.Page_nothing;
        }
        return timeline.refused() > 0 ? NLS.bind(TimelineMessages.Page_refused, Texts.count(timeline.refused()))
                : TimelineMessages.Page_hint;
    }

    /** What the status line says, for tests. */
    public String status() {
        return status.getText();
    }

    /** In the thread of the job, which may outlive the page. */
    private void rowsLoaded() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(this::rowsCame);
        }
    }

    private void rowsCame() {
        if (!page.isDisposed()) {
            if (tipped != null && chart.control().getToolTipText() != null) {
                chart.control().setToolTipText(texts.of(tipped).replace("&", "&&"));
            }
            EventRow row = chart.chart().cursor() < 0 ? null : rows.atCursor(chart.chart().cursor());
            if (row != null && row.ref().hasTime() && chart.chart().scene().axis() == Axis.TIME) {
                chart.chart().setCursor(row.ref().event(), chart.chart().scene().relative(row.ref().timeNs()));
                chart.cursorMoved();
            }
            say();
            announce();
        }
    }

    @Override
    public void eventSelected(EventSelection selection) {
        Chart shown = chart.chart();
        cursor(selection);
        shown.window().reveal(shown.cursorPlace());
        if (selection.function() != Bdf.NONE) {
            LaneRow now = shown.selectedRow();
            boolean there = now != null && now.function().function() == selection.function()
                    && (selection.vector() == Finding.NO_VECTOR || now.number() == selection.vector());
            int row = there ? -1 : shown.lanes().indexOf(selection.function(), selection.vector());
            if (row >= 0) {
                shown.select(shown.lanes().rows().get(row));
                shown.reveal(row);
            }
        }
        if (selected == null || selected.event() != selection.event()
                || !selected.row().id().equals(shown.selected())) {
            LaneRow row = shown.selectedRow();
            selected = row == null ? null : new Things(shown.scene(), shown.window(), row).at(selection.event());
        }
        chart.refresh();
        sharpen();
        say();
        announce();
    }

    private void cursor(EventSelection selection) {
        Scene scene = chart.chart().scene();
        EventRow row = rows.atCursor(selection.event());
        boolean known = row != null && row.ref().hasTime() && scene.axis() == Axis.TIME;
        chart.chart().setCursor(selection.event(),
                known ? scene.relative(row.ref().timeNs()) : scene.place(selection.event()));
    }

    private void announce() {
        LaneRow row = chart.chart().selectedRow();
        chart.announce(row == null ? "" : row.fullLabel(), selected == null ? "" : texts.line(selected));
    }

    @Override
    public void chosen(LaneRow row, Thing thing, long event) {
        selected = thing;
        long target = event >= 0 ? event : editor.selectedEvent() >= 0 ? editor.selectedEvent() : firstOf(row);
        EventSelection next = new EventSelection(session, target, row.function().function(), row.number());
        if (next.equals(editor.selected())) {
            eventSelected(next);
        } else {
            editor.select(next);
        }
    }

    /** A row was chosen and no event is selected yet: its first thing, or else the first event. */
    private long firstOf(LaneRow row) {
        Thing first = new Things(chart.chart().scene(), chart.chart().window(), row).next(-1);
        return first == null ? timeline.clock().firstEvent() : first.event();
    }

    @Override
    public void open() {
        if (editor.selected() != null) {
            editor.showPage(EventsPage.class);
            editor.setFocus();
        }
    }

    @Override
    public String describe(Thing thing) {
        tipped = thing;
        return texts.of(thing);
    }

    @Override
    public void windowChanged() {
        Window window = chart.chart().window();
        String span = chart.chart().scene().axis() == Axis.TIME ? Times.duration((long) window.span())
                : Texts.count((long) window.span());
        bar.setSpan(NLS.bind(TimelineMessages.Page_window, span));
        sharpen();
    }

    /** Asks for the exact events of what is seen, if it is coarse and not too much. */
    private void sharpen() {
        Chart shown = chart.chart();
        Scene scene = shown.scene();
        Window window = shown.window();
        List<LaneRow> all = shown.lanes().rows();
        int first = Math.min(all.size(), shown.scroll() / shown.rowHeight());
        int end = Math.min(all.size(), first + shown.plotHeight() / shown.rowHeight() + 2);
        if (session.isBusy() || all.subList(first, end).stream().noneMatch(row -> scene.isBlurred(row, window))) {
            return;
        }
        Clock clock = timeline.clock();
        long from = clock.surelyBefore(scene.origin() + (long) window.from(), scene.axis());
        long to = clock.surelyAfter(scene.origin() + (long) window.to() + 1, scene.axis());
        if (to - from <= DetailLoader.MOST) {
            long margin = Math.max(16, (to - from) / 4);
            details.want(Math.max(0, from - margin), Math.min(clock.lastEvent(), to + margin));
        }
    }

    private void detailCame(Timeline part) {
        if (!page.isDisposed() && !session.isBusy()) {
            detail = part;
            show(chart.chart().scene().marks());
            say();
        }
    }

    /** Whether an exact timeline of a part is shown, for tests. */
    public boolean isSharp() {
        return detail != null;
    }

    /** Shows other vectors. */
    void setFilter(LaneFilter filter) {
        chart.chart().lanes().setFilter(filter);
        chart.chart().rebuild();
        chart.refresh();
        say();
        sharpen();
    }

    /** Counts events, or time. */
    void setByEvent(boolean events) {
        byEvent = events;
        show(chart.chart().scene().marks());
        windowChanged();
    }

    /** Asks for a file and writes what is seen, with all lanes. */
    public void export() {
        String name = session.target().name();
        Path file = TimelineExport.ask(page.getShell(), name.replaceAll("[^A-Za-z0-9._-]", "_") + ".png");
        if (file != null) {
            export(file);
        }
    }

    /** Writes what is seen, with all lanes; PNG or, if the name ends so, SVG. */
    public Job export(Path file) {
        Palette palette = chart.palette();
        Chart picture = chart.chart().whole(Math.max(PICTURE_WIDTH, chart.chart().width()), PICTURE_HEIGHT);
        String title = NLS.bind(TimelineMessages.Chart_name, session.target().name());
        return TimelineExport.write(file, new TimelineExport.Drawing() {
            @Override
            public int width() {
                return picture.width();
            }

            @Override
            public int height() {
                return picture.height();
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public void paint(Surface surface) {
                ChartPainter painter = new ChartPainter(surface, palette, picture);
                painter.paint();
                painter.cursor();
            }
        }, page.getDisplay());
    }
}
