/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.Times;
import org.tlplint.core.timeline.Axis;
import org.tlplint.core.timeline.LaneGroup;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.trace.Bdf;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
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

    private final TraceEditor editor;
    private final TraceSession session;
    private final Composite page;
    private final TimelineChart chart;
    private final TimelineBar bar;
    private final TimelineWords words;
    private final ThingRows rows;
    private final ThingText texts;
    private final Sharpener sharpener;
    private final FindingMarker marker;
    private final Runnable tick = this::grow;
    private Timeline timeline = Timeline.EMPTY;
    private int round;
    private boolean byEvent;
    private SeenPart left;
    /** What is to be shown when the lanes are there, or null. */
    private Runnable later;
    private Thing selected;
    private Thing tipped;

    public TimelinePage(Composite parent, TraceEditor editor) {
        this.editor = editor;
        session = editor.session();
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new TimelineBar(page, this);
        Composite stack = new Composite(page, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        chart = new TimelineChart(stack, this, NLS.bind(TimelineMessages.Chart_name, session.target().name()));
        words = new TimelineWords(page, stack, session);
        rows = new ThingRows(session, this::rowsLoaded);
        texts = new ThingText(rows);
        sharpener = new Sharpener(session, chart.chart(), page.getDisplay(), this::detailCame);
        marker = new FindingMarker(page, this::marked);
        session.addListener(this::phaseChanged);
        ThemeChange.follow(page, chart::recolour);
        page.addDisposeListener(e -> {
            rows.dispose();
            sharpener.forget();
        });
        page.addListener(SWT.Show, e -> grow());
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
        if (round != session.round()) {
            round = session.round();
            rows.clear();
            sharpener.forget();
            later = null;
        }
        grow();
    }

    private void grow() {
        if (page.isDisposed()) {
            return;
        }
        if (!session.isBusy()) {
            show();
        } else if (page.isVisible()) {
            // nobody pays for pictures that nobody sees
            session.askTimeline();
            page.getDisplay().timerExec(REFRESH_MS, tick);
            show();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        (left == null ? SeenPart.of(chart.chart(), byEvent) : left).save(memento);
    }

    @Override
    public void restoreState(IMemento memento) {
        left = SeenPart.of(memento);
        restore();
    }

    /** When all is there: a part that was zoomed to may be the last one to be read. */
    private void restore() {
        if (left == null || !bar.isDone()) {
            return;
        }
        SeenPart was = left;
        left = null;
        chart.chart().setHeightStep(was.height());
        bar.setByEvent(was.byEvent());
        setByEvent(was.byEvent());
        if (!was.isAll()) {
            chart.chart().window().show(was.from(), was.span());
            chart.windowMoved();
        }
    }

    private void show() {
        if (session.result() != null) {
            marker.want(session.result(), session.timeline());
        } else {
            marker.forget();
            if (session.timeline() != timeline || bar.isDone()) {
                show(session.timeline(), FindingMarks.NONE);
            }
        }
        if (!marker.isBusy()) {
            say();
        }
    }

    private void show(Timeline now, FindingMarks marks) {
        timeline = now;
        bar.setDone(session.result() != null);
        show(marks);
    }

    /** The findings were sorted to the lanes: what was asked for meanwhile can be shown. */
    private void marked(Timeline now, FindingMarks marks) {
        show(now, marks);
        Runnable asked = later;
        later = null;
        if (asked != null) {
            asked.run();
        }
        restore();
        say();
    }

    private void show(FindingMarks marks) {
        Axis axis = byEvent || !timeline.clock().hasTimes() ? Axis.EVENT : Axis.TIME;
        chart.show(new Scene(timeline, sharpener.detail(), marks, axis));
        bar.setTimed(timeline.clock().hasTimes());
        if (editor.selected() != null) {
            cursor(editor.selected());
        }
        sharpener.look();
    }

    private void say() {
        words.say(timeline, chart, selected == null ? null : texts.line(selected));
    }

    /** What the status line says, for tests. */
    public String status() {
        return words.status();
    }

    /** In the thread of the job, which may outlive the page. */
    private void rowsLoaded() {
        Later.run(page, this::rowsCame);
    }

    private void rowsCame() {
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

    @Override
    public void eventSelected(EventSelection selection) {
        if (marker.isBusy() && later == null) {
            later = () -> {
                if (editor.selected() != null) {
                    eventSelected(editor.selected());
                }
            };
        }
        Chart shown = chart.chart();
        cursor(selection);
        shown.window().reveal(shown.cursorPlace());
        if (selection.function() != Bdf.NONE) {
            LaneRow now = shown.selectedRow();
            if (shown.lanes().reveal(selection.function())) {
                shown.rebuild();
            }
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
        sharpener.look();
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

    /** Selects an event on the lane of a vector; a slot of a message store may have the number of an MSI-X entry. */
    public void show(EventSelection selection, LaneGroup.Id group) {
        if (marker.isBusy()) {
            later = () -> show(selection, group);
            return;
        }
        LaneList lanes = chart.chart().lanes();
        if (lanes.reveal(selection.function())) {
            chart.chart().rebuild();
        }
        int row = lanes.indexOf(new LaneRow.Id(LaneRow.Kind.VECTOR, selection.function(), group, selection.vector()));
        if (row >= 0) {
            chart.chart().select(lanes.rows().get(row));
            chart.chart().reveal(row);
        }
        editor.select(selection);
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
        sharpener.look();
    }

    private void detailCame() {
        if (!page.isDisposed()) {
            show(chart.chart().scene().marks());
            say();
        }
    }

    /** Whether an exact timeline of a part is shown, for tests. */
    public boolean isSharp() {
        return sharpener.detail() != null;
    }

    /** Shows other vectors. */
    public void setFilter(LaneFilter filter) {
        bar.setFilter(filter);
        chart.chart().lanes().setFilter(filter);
        chart.chart().rebuild();
        chart.refresh();
        say();
        sharpener.look();
    }

    @Override
    public void fold(boolean fold) {
        chart.chart().fold(fold);
        chart.refresh();
        sharpener.look();
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
        String title = NLS.bind(TimelineMessages.Chart_name, session.target().name());
        ChartPicture picture = new ChartPicture(chart.chart(), chart.palette(), title);
        int lanes = chart.chart().lanes().rows().size();
        String cut = picture.lanes() == lanes ? ""
                : NLS.bind(TimelineMessages.Export_cut, Texts.count(picture.lanes()), Texts.count(lanes));
        return TimelineExport.write(file, picture, cut, page.getDisplay());
    }
}
