/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.window;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.model.Severity;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.findings.FindingColumn;
import org.tlplint.ui.internal.findings.FindingQuery;
import org.tlplint.ui.internal.findings.FindingsView;
import org.tlplint.ui.internal.findings.Grouping;
import org.tlplint.ui.internal.state.VectorStateView;
import org.tlplint.ui.internal.statistics.StatisticsView;

/** What the user made of the tables of a view is there again in the next session. */
class ViewStateTest {

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    /** The site of a view belonged to two of them; the next test gets a new one. */
    @AfterEach
    void hide() {
        run(() -> {
            for (String id : List.of(Ids.VECTOR_STATE_VIEW, Ids.STATISTICS_VIEW, Ids.FINDINGS_VIEW)) {
                IViewReference view = window().getActivePage().findViewReference(id);
                if (view != null) {
                    window().getActivePage().hideView(view);
                }
            }
        });
    }

    @Test
    void vectorStateKeepsItsColumns() {
        VectorStateView view = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        int[] order = {0, 4, 1, 2, 3, 7, 5, 6};
        int width = ui(() -> view.entryViewer().getTable().getColumn(3).getWidth());
        run(() -> arrange(view.entryViewer().getTable(), order, 4, 3, 123));
        assertEquals(SWT.DOWN, (int) ui(() -> view.entryViewer().getTable().getSortDirection()));
        again(view, new VectorStateView(), next -> check(next.entryViewer().getTable(), order, 4, 3, 123));
        run(() -> asUsual(view.entryViewer().getTable(), 0, 3, width));
    }

    @Test
    void statisticsKeepTheirs() {
        StatisticsView view = showView(Ids.STATISTICS_VIEW, StatisticsView.class);
        int[] order = ui(() -> view.table().getColumnOrder());
        int width = ui(() -> view.table().getColumn(2).getWidth());
        order[2] = 3;
        order[3] = 2;
        run(() -> arrange(view.table(), order, 0, 2, 77));
        again(view, new StatisticsView(), next -> check(next.table(), order, 0, 2, 77));
        run(() -> asUsual(view.table(), 2, 2, width));
    }

    @Test
    void findingsKeepWhatIsShownButForTheText() {
        FindingsView view = showView(Ids.FINDINGS_VIEW, FindingsView.class);
        int[] order = ui(() -> tree(view).getColumnOrder());
        order[1] = 2;
        order[2] = 1;
        run(() -> {
            tree(view).setColumnOrder(order);
            view.findings().setQuery(new FindingQuery("0x1", true, Set.of(Severity.VIOLATION), false, false,
                    Grouping.RULE, FindingColumn.COUNT, true));
        });
        again(view, new FindingsView(), next -> {
            assertArrayEquals(order, tree(next).getColumnOrder());
            assertEquals(new FindingQuery("", true, Set.of(Severity.VIOLATION), false, false, Grouping.RULE,
                    FindingColumn.COUNT, true), next.findings().query());
        });
        // the other tests find the view as it is at first
        run(() -> {
            tree(view).setColumnOrder(IntStream.range(0, order.length).toArray());
            view.findings().setQuery(FindingQuery.DEFAULT);
        });
    }

    /** A file that somebody changed does no harm. */
    @Test
    void whatMakesNoSenseIsPassedOver() {
        VectorStateView view = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        int[] usual = ui(() -> view.entryViewer().getTable().getColumnOrder());
        for (String order : new String[] {"0 0 1 2 3 4 5 6", "0 1 2", "", "0 1 2 3 4 5 6 99999999999", "a b"}) {
            XMLMemento memento = XMLMemento.createWriteRoot("view");
            memento.putString("columnorder", order);
            memento.putInteger("columnsorted", 42);
            open(view, new VectorStateView(), memento,
                    next -> assertArrayEquals(usual, next.entryViewer().getTable().getColumnOrder(), order));
        }
    }

    private static Tree tree(FindingsView view) {
        return view.findings().viewer().getTree();
    }

    /** Orders the columns, makes one wider, and clicks twice on the head of one. */
    private static void arrange(Table table, int[] order, int sorted, int wide, int width) {
        table.setColumnOrder(order);
        table.getColumn(wide).setWidth(width);
        table.getColumn(sorted).notifyListeners(SWT.Selection, new Event());
        table.getColumn(sorted).notifyListeners(SWT.Selection, new Event());
    }

    /** Leaves the table to other tests as it is at first. */
    private static void asUsual(Table table, int sorted, int wide, int width) {
        table.getColumn(wide).setWidth(width);
        table.setColumnOrder(IntStream.range(0, table.getColumnCount()).toArray());
        table.getColumn(sorted).notifyListeners(SWT.Selection, new Event());
    }

    private static void check(Table table, int[] order, int sorted, int wide, int width) {
        assertArrayEquals(order, table.getColumnOrder());
        assertEquals(width, table.getColumn(wide).getWidth());
        assertEquals(sorted, table.indexOf(table.getSortColumn()));
        assertEquals(SWT.DOWN, table.getSortDirection());
    }

    private static <V extends ViewPart> void again(V view, V next, Consumer<V> look) {
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        run(() -> view.saveState(memento));
        open(view, next, memento, look);
    }

    /** Makes the view of another session, at the place of the one that there is. */
    private static <V extends ViewPart> void open(V view, V next, IMemento memento, Consumer<V> look) {
        run(() -> {
            Shell shell = new Shell(UiBot.display());
            try {
                next.init(view.getViewSite(), memento);
                next.createPartControl(shell);
                look.accept(next);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            } finally {
                next.dispose();
                shell.dispose();
            }
        });
    }
}
