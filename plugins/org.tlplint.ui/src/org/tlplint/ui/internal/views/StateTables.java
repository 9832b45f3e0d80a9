/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.UiColors;

/**
 * The two tables of the Vector State view. What the event changed has another background, a triangle before it, and its
 * former value in the tool tip.
 */
final class StateTables {

    private static final String MARK = "\u25b8 ";

    private final TableViewer registers;
    private final TableViewer entries;

    StateTables(Composite parent) {
        registers = viewer(parent);
        register(Messages.State_register, 152, RegisterRow::name, r -> false);
        register(Messages.State_value, 130,
                r -> r.isChanged() ? NLS.bind(Messages.State_value_was, r.now(), r.before()) : r.now(),
                RegisterRow::isChanged);
        entries = viewer(parent);
        int[] widths = {60, 84, 88, 88, 92, 74, 66, 72};
        String[] titles = {Messages.State_vector, Messages.State_mask, Messages.State_address, Messages.State_upper,
                Messages.State_data, Messages.State_control, Messages.State_written, Messages.State_pending};
        for (int i = 0; i < titles.length; i++) {
            entry(titles[i], widths[i], i);
        }
    }

    private static TableViewer viewer(Composite parent) {
        TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        return viewer;
    }

    private void register(String title, int width, Function<RegisterRow, String> cell, Predicate<RegisterRow> changed) {
        column(registers, title, width, element -> cell.apply((RegisterRow) element),
                element -> changed.test((RegisterRow) element), element -> ((RegisterRow) element).before(), false);
    }

    private void entry(String title, int width, int index) {
        column(entries, title, width, element -> ((EntryRow) element).now().get(index),
                element -> index == EntryRow.VECTOR ? ((EntryRow) element).isChanged()
                        : ((EntryRow) element).isChanged(index),
                element -> index == EntryRow.VECTOR ? "" : ((EntryRow) element).before().get(index),
                index >= EntryRow.ADDRESS);
    }

    private static void column(TableViewer viewer, String title, int width, Function<Object, String> cell,
            Predicate<Object> changed, Function<Object, String> before, boolean code) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return changed.test(element) ? MARK + cell.apply(element) : cell.apply(element);
            }

            @Override
            public Color getBackground(Object element) {
                return changed.test(element) ? UiColors.changed() : null;
            }

            @Override
            public Font getFont(Object element) {
                return code ? JFaceResources.getTextFont() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                String was = changed.test(element) ? before.apply(element) : "";
                return was.isEmpty() ? null : NLS.bind(Messages.State_was, was);
            }
        });
    }

    void show(List<RegisterRow> registerRows, List<EntryRow> entryRows) {
        registers.setInput(registerRows);
        entries.setInput(entryRows);
        entryRows.stream().filter(EntryRow::isChanged).findFirst().ifPresent(entries::reveal);
    }

    /** Takes the colours of another theme. */
    void recolour() {
        registers.refresh();
        entries.refresh();
    }

    /** The entries, for tests. */
    TableViewer entries() {
        return entries;
    }
}
