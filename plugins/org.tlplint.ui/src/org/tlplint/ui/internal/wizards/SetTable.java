/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.core.set.TraceSet;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.ui.internal.wizards.ImportItem.Role;

/** The files of a set with what is added to their times; F2, Return or a click edits. */
public final class SetTable {

    private static final int TIME_COLUMN = 4;

    private final TableViewer viewer;
    private final Composite frame;

    /**
     * @param times texts by file, changed by the user
     * @param changed called after each change
     */
    SetTable(Composite parent, Map<ImportSource, String> times, Runnable changed) {
        frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, ImportMessages.column_file, 5, ImportItem::name);
        column(layout, ImportMessages.column_role, 3, i -> ImportColumns.role(i.role()));
        column(layout, ImportMessages.column_format, 4, i -> i.format() == null ? "" : i.format().title());
        column(layout, ImportMessages.column_first, 3,
                i -> i.firstNs() == TraceEvent.NO_TIME ? ImportMessages.no_time : Times.seconds(i.firstNs()));
        TableViewerColumn time = column(layout, ImportMessages.column_time, 3,
                i -> times.getOrDefault(i.from(), ""));
        time.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected void setValue(Object element, Object value) {
                times.put(((ImportItem) element).from(), value.toString().strip());
                viewer.update(element, null);
                changed.run();
            }

            @Override
            protected Object getValue(Object element) {
                return times.getOrDefault(((ImportItem) element).from(), "");
            }

            @Override
            protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(viewer.getTable());
            }

            @Override
            protected boolean canEdit(Object element) {
                return viewer.getTable().isEnabled();
            }
        });
        TableViewerEditor.create(viewer,
                new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer)),
                new ColumnViewerEditorActivationStrategy(viewer) {
                    @Override
                    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                        return super.isEditorActivationEvent(event)
                                || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                        && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
                    }
                }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int weight,
            Function<ImportItem, String> cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return cell.apply((ImportItem) element);
            }
        });
        return column;
    }

    Composite control() {
        return frame;
    }

    void show(List<ImportItem> items) {
        viewer.setInput(items);
    }

    void setEnabled(boolean on) {
        viewer.getTable().setEnabled(on);
    }

    /** Opens the editor of a file's time. */
    public void edit(int row) {
        viewer.editElement(viewer.getElementAt(row), TIME_COLUMN);
    }

    /** The viewer. */
    public TableViewer viewer() {
        return viewer;
    }

    /** What is wrong with the text of a time, or null. */
    static String problem(ImportItem item, String text) {
        try {
            shift(item, text);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** What the text of a time means for a file. */
    static ImportPlan.Shift shift(ImportItem item, String text) {
        if (text.isEmpty()) {
            return ImportPlan.Shift.NONE;
        }
        if (item.role() == Role.SNAPSHOT) {
            boolean absolute = text.startsWith("@");
            return new ImportPlan.Shift(0,
                    new TraceSet.Moment(Times.parse(text.substring(absolute ? 1 : 0)), absolute));
        }
        return new ImportPlan.Shift(Times.parse(text), null);
    }
}
