/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.extend;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.help.DialogHelp;

/** What other bundles contribute, and what of it does not work and why. There is nothing to set. */
public final class ExtensionsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 220;
    private static final int DETAILS_HEIGHT = 70;

    private TableViewer viewer;
    private Text details;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(root);
        Label description = new Label(root, SWT.WRAP);
        description.setText(ExtendMessages.Page_description);
        viewer = new TableViewer(root, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Accessibles.name(viewer.getTable(), ExtendMessages.Page_table);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
        column(ExtendMessages.Page_column_kind, 130, ExtensionRow::kind, true);
        column(ExtendMessages.Page_column_name, 290, ExtensionRow::name, false);
        column(ExtendMessages.Page_column_from, 200, ExtensionRow::from, false);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        details = new Text(root, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        Accessibles.name(details, ExtendMessages.Page_details);
        details.setText(ExtendMessages.Page_looking);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, DETAILS_HEIGHT).applyTo(details);
        viewer.addSelectionChangedListener(e -> details
                .setText(text((ExtensionRow) e.getStructuredSelection().getFirstElement())));
        DialogHelp.set(root, Ids.HELP_EXTENSIONS);
        look(root);
        ThemeChange.follow(root);
        return root;
    }

    /** Classes of other bundles are asked what they are, which may take them long. */
    private void look(Control root) {
        ICoreRunnable looking = monitor -> {
            List<ExtensionRow> rows = ExtensionRow.all();
            Later.run(root, () -> show(rows));
        };
        Job.createSystem(ExtendMessages.Page_looking, looking).schedule();
    }

    private void show(List<ExtensionRow> rows) {
        viewer.setInput(rows);
        details.setText(rows.isEmpty() ? ExtendMessages.Page_none : ExtendMessages.Page_select);
    }

    private static String text(ExtensionRow row) {
        if (row == null) {
            return ExtendMessages.Page_select;
        }
        return row.works() ? NLS.bind(ExtendMessages.Page_works, row.name(), row.from()) : row.problem();
    }

    private void column(String title, int width, Function<ExtensionRow, String> cell, boolean icon) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return cell.apply((ExtensionRow) element);
            }

            @Override
            public Image getImage(Object element) {
                return !icon ? null
                        : ((ExtensionRow) element).works() ? Icons.get(Icons.GOOD) : Icons.of(Severity.VIOLATION);
            }
        });
    }
}
