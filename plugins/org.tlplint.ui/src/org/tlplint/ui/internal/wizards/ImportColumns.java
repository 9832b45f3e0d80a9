/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.File;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.FormatText;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.wizards.ImportItem.Role;

/** The table of files: its columns and what stands in them. */
final class ImportColumns {

    private ImportColumns() {
    }

    static TableViewer create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, ImportMessages.column_file, 5, SWT.LEFT, ImportItem::name);
        column(viewer, layout, ImportMessages.column_role, 3, SWT.LEFT, i -> i.isPending() ? "" : role(i.role()));
        column(viewer, layout, ImportMessages.column_format, 5, SWT.LEFT, ImportColumns::format);
        column(viewer, layout, ImportMessages.column_confidence, 3, SWT.RIGHT, ImportColumns::confidence);
        column(viewer, layout, ImportMessages.column_size, 2, SWT.RIGHT,
                i -> i.size() < 0 ? "" : Texts.bytes(i.size()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        return viewer;
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight, int alignment,
            Function<ImportItem, String> cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return cell.apply((ImportItem) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((ImportItem) element).from().shown();
            }

            @Override
            public Image getImage(Object element) {
                ImportItem item = (ImportItem) element;
                return !first ? null
                        : item.isPending() || item.isReady() ? Icons.get(Icons.TRACE)
                                : PlatformUI.getWorkbench().getSharedImages()
                                        .getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            }
        });
    }

    static String role(Role role) {
        return switch (role) {
            case TRACE -> ImportMessages.role_trace;
            case SNAPSHOT -> ImportMessages.role_snapshot;
            case DEVICE -> ImportMessages.role_device;
            case SET -> ImportMessages.role_set;
        };
    }

    private static String format(ImportItem item) {
        if (item.isPending()) {
            return ImportMessages.looking;
        }
        if (!item.isReady()) {
            return item.problem().isEmpty() ? ImportMessages.refused : ImportMessages.format_wrong;
        }
        String profile = FormatText.parse(item.chosen()).settings().get("profile");
        if (profile != null) {
            return NLS.bind(ImportMessages.profile, profile.substring(profile.lastIndexOf(File.separatorChar) + 1));
        }
        TraceFormat format = item.hasFormat() ? item.format() : null;
        return format == null ? "" : format.title();
    }

    private static String confidence(ImportItem item) {
        if (item.isPending() || !item.isReady() || !item.hasFormat()) {
            return "";
        }
        return item.chosen().isEmpty()
                ? NLS.bind(ImportMessages.percent, item.detection().ranking().get(0).confidence())
                : ImportMessages.by_hand;
    }
}
