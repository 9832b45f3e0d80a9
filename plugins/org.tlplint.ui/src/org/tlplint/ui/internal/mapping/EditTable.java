/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** A table whose cells are edited in place: by a click, or F2 and Return on the cell that the arrow keys choose. */
final class EditTable<T> {

    private static final int SQUARE = 10;

    private final Composite frame;
    private final Map<RGB, Image> squares = new HashMap<>();
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;

    EditTable(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        frame.addDisposeListener(e -> squares.values().forEach(Image::dispose));
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    /** Must be called after the last column. */
    void finish() {
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

    Composite control() {
        return frame;
    }

    TableViewer viewer() {
        return viewer;
    }

    /** A column that only shows something, behind a square of a colour. */
    void column(String title, int weight, Function<T, String> text, Function<T, Color> colour) {
        // a plain provider: one that draws by itself makes a table of thirty rows take as long to paint as the rest of the window
        add(title, weight).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(cast(element));
            }

            @Override
            public Image getImage(Object element) {
                return square(colour.apply(cast(element)));
            }
        });
    }

    private Image square(Color colour) {
        return squares.computeIfAbsent(colour.getRGB(), rgb -> {
            PaletteData palette = new PaletteData(0xff0000, 0xff00, 0xff);
            ImageData data = new ImageData(SQUARE, SQUARE, 24, palette);
            int[] row = new int[SQUARE];
            Arrays.fill(row, palette.getPixel(rgb));
            for (int y = 0; y < SQUARE; y++) {
                data.setPixels(0, y, SQUARE, row, 0);
            }
            return new Image(frame.getDisplay(), data);
        });
    }

    /**
     * A column that can be edited.
     *
     * @param choices what to choose from besides anything else; null for a plain text
     */
    void column(String title, int weight, Function<T, String> text, BiConsumer<T, String> set,
            Function<T, List<String>> choices) {
        TableViewerColumn column = add(title, weight);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(cast(element));
            }
        });
        column.setEditingSupport(new EditingSupport(viewer) {
            private List<String> offered = List.of();

            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected CellEditor getCellEditor(Object element) {
                if (choices == null) {
                    return new TextCellEditor(viewer.getTable());
                }
                offered = choices.apply(cast(element));
                return new ComboBoxCellEditor(viewer.getTable(), offered.toArray(String[]::new)) {
                    @Override
                    protected void doSetValue(Object value) {
                        CCombo combo = (CCombo) getControl();
                        int at = offered.indexOf(value);
                        super.doSetValue(at);
                        if (at < 0) {
                            combo.setText((String) value);
                        }
                    }

                    @Override
                    protected Object doGetValue() {
                        return ((CCombo) getControl()).getText();
                    }
                };
            }

            @Override
            protected Object getValue(Object element) {
                return text.apply(cast(element));
            }

            @Override
            protected void setValue(Object element, Object value) {
                if (!text.apply(cast(element)).equals(value)) {
                    set.accept(cast(element), value.toString().strip());
                }
            }
        });
    }

    private TableViewerColumn add(String title, int weight) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
        return column;
    }

    @SuppressWarnings("unchecked")
    private T cast(Object element) {
        return (T) element;
    }
}
