/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.rule.Severity;
import org.tlplint.formats.map.Preview;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.UiColors;

/** The lines of a sample with their fields coloured, what they have become beside, and the fields' names below the selected one. */
public final class PreviewTable {

    private static final int LONGEST = 400;

    private final SashForm root;
    private final TableViewer viewer;
    private final StyledText detail;

    PreviewTable(Composite parent) {
        root = new SashForm(parent, SWT.VERTICAL);
        Composite frame = new Composite(root, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, MappingMessages.column_line, 1, SWT.RIGHT, this::number);
        column(layout, MappingMessages.column_text, 9, SWT.LEFT, this::text);
        column(layout, MappingMessages.column_event, 8, SWT.LEFT, this::event);
        viewer.addSelectionChangedListener(e -> select((Preview.Row) e.getStructuredSelection().getFirstElement()));
        detail = new StyledText(root, SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        detail.setFont(mono());
        detail.setMargins(4, 4, 4, 4);
        detail.setAlwaysShowScrollBars(false);
        root.setWeights(68, 32);
        select(null);
    }

    private static Font mono() {
        return JFaceResources.getFont(JFaceResources.TEXT_FONT);
    }

    private interface Fill {
        void fill(ViewerCell cell, Preview.Row row);
    }

    private void column(TableColumnLayout layout, String title, int weight, int alignment, Fill fill) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 54));
        column.setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                fill.fill(cell, (Preview.Row) cell.getElement());
                super.update(cell);
            }
        });
    }

    private void number(ViewerCell cell, Preview.Row row) {
        cell.setText(Long.toString(row.line()));
    }

    private void text(ViewerCell cell, Preview.Row row) {
        String text = shown(row);
        cell.setText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        cell.setFont(mono());
        cell.setStyleRanges(FieldLook.styles(row, cell.getText().length(),
                JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT)));
    }

    /** Tabs and controls have no width to rely on; places stay right, because each becomes one blank. */
    private static String shown(Preview.Row row) {
        return row.text().replaceAll("\\p{Cntrl}", " ");
    }

    private void event(ViewerCell cell, Preview.Row row) {
        cell.setText(outcome(row));
        cell.setImage(row.event() != null ? Icons.get(Icons.GOOD)
                : isFailed(row) ? PlatformUI.getWorkbench().getSharedImages()
                        .getImage(ISharedImages.IMG_OBJS_ERROR_TSK) : null);
        cell.setForeground(isFailed(row) ? UiColors.of(Severity.VIOLATION) : null);
    }

    private static boolean isFailed(Preview.Row row) {
        return row.problem() != null && !row.expected();
    }

    /** What became of a line, in words. */
    static String outcome(Preview.Row row) {
        if (row.event() != null) {
            return row.event();
        }
        if (row.problem() == null) {
            return "";
        }
        String why = row.failed() == null ? row.problem() : row.failed().id() + ": " + row.problem();
        return NLS.bind(row.expected() ? MappingMessages.left_out : MappingMessages.not_understood, why);
    }

    Composite control() {
        return root;
    }

    void show(List<Preview.Row> rows) {
        int at = viewer.getTable().getSelectionIndex();
        viewer.getTable().setRedraw(false);
        viewer.setInput(rows);
        if (at >= 0 && at < rows.size()) {
            viewer.getTable().select(at);
        }
        viewer.getTable().setRedraw(true);
        select(at >= 0 && at < rows.size() ? rows.get(at) : null);
    }

    private void select(Preview.Row row) {
        if (row == null) {
            detail.setText(MappingMessages.select_line);
            return;
        }
        String text = shown(row);
        StringBuilder all = new StringBuilder(text);
        List<StyleRange> styles = new ArrayList<>(List.of(FieldLook.styles(row, text.length(),
                JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT))));
        int lineRow = -1;
        int start = 0;
        for (FieldLook.Label label : FieldLook.labels(row).stream()
                .sorted(Comparator.comparingInt(FieldLook.Label::row).thenComparingInt(FieldLook.Label::from))
                .toList()) {
            if (label.row() != lineRow) {
                all.append('\n');
                start = all.length();
                lineRow = label.row();
            }
            all.append(" ".repeat(start + label.from() - all.length()));
            styles.add(
                    new StyleRange(all.length(), label.target().id().length(), FieldLook.colour(label.target()), null));
            all.append(label.target().id());
        }
        all.append('\n').append(outcome(row));
        detail.setText(all.toString());
        styles.forEach(detail::setStyleRange);
    }

    /** The rows that are shown. */
    @SuppressWarnings("unchecked")
    public List<Preview.Row> rows() {
        return viewer.getInput() == null ? List.of() : (List<Preview.Row>) viewer.getInput();
    }

    /** The table. */
    public TableViewer viewer() {
        return viewer;
    }

    /** What is told of the selected line. */
    public String detail() {
        return detail.getText();
    }
}
