/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.audit.EventRows;
import org.tlplint.ui.internal.audit.TraceSession;

/** A NatTable over the rows of a trace: only what is seen is ever fetched. One row of the table is one event. */
public final class EventTable {

    /** More rows than this overflow the pixels that a NatTable counts in an int. */
    public static final int MOST_ROWS = 50_000_000;

    /** Rows to be seen around one that is jumped to. */
    private static final int CONTEXT = 5;
    private static final String WAIT = "\u2026";

    private final TraceSession session;
    private final EventRows rows;
    private final NatTable table;
    private final DataLayer body;
    private final SelectionLayer selection;
    private int rowCount;
    private long selected = -1;

    /**
     * @param onSelect receives the number of the event that became selected
     */
    EventTable(Composite parent, TraceSession session, EventRows rows, LongConsumer onSelect) {
        this.session = session;
        this.rows = rows;
        body = new DataLayer(new Cells());
        selection = new SelectionLayer(body, false);
        selection.addConfiguration(new DefaultSelectionLayerConfiguration());
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer headerData = new DataLayer(new Titles());
        CompositeLayer layers = new CompositeLayer(1, 2);
        layers.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(headerData, viewport, selection), 0, 0);
        layers.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL, layers, false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new RowOnlySelectionBindings());
        table.configure();
        new NatTableContentTooltip(table, GridRegion.BODY);
        EventTableLook.labels(body, this::severityAt);
        sizes(headerData);
        applyTheme();
        selection.addLayerListener(event -> selectionChanged(event, onSelect));
        table.addListener(SWT.Resize, e -> stretch());
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Events_accessible_name;
            }
        });
    }

    private void sizes(DataLayer header) {
        GC gc = new GC(table);
        gc.setFont(EventTableLook.font());
        int height = gc.textExtent("Xg").y + 5;
        int digit = Math.max(6, gc.textExtent("0000000000").x / 10);
        gc.dispose();
        body.setDefaultRowHeight(height);
        header.setDefaultRowHeight(height + 3);
        for (int i = 0; i < EventColumn.ALL.size(); i++) {
            body.setColumnWidthByPosition(i, EventColumn.ALL.get(i).characters() * digit + 12, false);
        }
    }

    /** The last column takes what is left of the width. */
    private void stretch() {
        int last = EventColumn.ALL.size() - 1;
        int others = body.getStartXOfColumnPosition(last);
        int left = table.getClientArea().width - others;
        if (left > EventColumn.ALL.get(last).characters() * 6) {
            body.setColumnWidthByPosition(last, left);
        }
    }

    /** Takes the colours of the current theme. */
    void applyTheme() {
        EventTableLook.apply(table);
    }

    public NatTable control() {
        return table;
    }

    /** Number of the selected event, or -1. */
    public long selected() {
        return selected;
    }

    /** The first and last event of each range that is selected. */
    public List<Range> selectedRanges() {
        return new ArrayList<>(selection.getSelectedRowPositions());
    }

    /** Shows the rows that have come. */
    void grow() {
        int now = (int) Math.min(MOST_ROWS, session.events());
        if (now != rowCount) {
            if (now < rowCount) {
                selected = -1;
                selection.clear();
            }
            rowCount = now;
            body.fireLayerEvent(new RowStructuralRefreshEvent(body));
        } else {
            table.redraw();
        }
    }

    /** Selects the row of an event and scrolls to it. */
    void select(long event) {
        grow();
        int row = (int) Math.max(0, Math.min(event, rowCount - 1L));
        if (rowCount > 0 && row != selected) {
            table.doCommand(new ShowRowInViewportCommand(Math.max(0, row - CONTEXT)));
            table.doCommand(new ShowRowInViewportCommand(Math.min(rowCount - 1, row + CONTEXT)));
            table.doCommand(new ShowRowInViewportCommand(row));
            table.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
        }
    }

    private void selectionChanged(ILayerEvent event, LongConsumer onSelect) {
        if (event instanceof ISelectionEvent) {
            PositionCoordinate anchor = selection.getLastSelectedCellPosition();
            int row = anchor == null ? -1 : anchor.getRowPosition();
            if (row >= 0 && row != selected) {
                selected = row;
                onSelect.accept(row);
            }
        }
    }

    private Finding severityAt(int row) {
        return session.offences().at(row);
    }

    private final class Cells implements IDataProvider {
        @Override
        public int getRowCount() {
            return rowCount;
        }

        @Override
        public int getColumnCount() {
            return EventColumn.ALL.size();
        }

        @Override
        public Object getDataValue(int column, int row) {
            EventColumn of = EventColumn.ALL.get(column);
            if (of.aspect() == null) {
                Finding finding = severityAt(row);
                return finding == null ? "" : EventTableLook.mark(finding.severity());
            }
            EventRow event = rows.row(row);
            return event == null ? WAIT : event.get(of.aspect());
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Titles implements IDataProvider {
        @Override
        public int getRowCount() {
            return 1;
        }

        @Override
        public int getColumnCount() {
            return EventColumn.ALL.size();
        }

        @Override
        public Object getDataValue(int column, int row) {
            return EventColumn.ALL.get(column).title();
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }
    }
}
