/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.help.DialogHelp;
import org.tlplint.ui.internal.wizards.Examples.Example;

/** Which of the traces that ship, and the project that they go into. */
public final class ExamplePage extends WizardPage {

    private CheckboxTableViewer viewer;
    private Text project;

    ExamplePage() {
        super("examples", ExampleMessages.title, null);
        setDescription(ExampleMessages.description);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(root);
        table(root);
        Composite buttons = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, ExampleMessages.all, true);
        button(buttons, ExampleMessages.none, false);
        Composite where = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(where);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(where);
        new Label(where, SWT.NONE).setText(ExampleMessages.project);
        project = new Text(where, SWT.BORDER);
        project.setText(ExampleMessages.default_project);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        project.addModifyListener(e -> update());
        viewer.addCheckStateListener(e -> update());
        setControl(root);
        DialogHelp.set(root, Ids.HELP_EXAMPLES);
        update();
    }

    private void table(Composite root) {
        Composite frame = new Composite(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(980, 380).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        Table table = new Table(frame, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        viewer = new CheckboxTableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, ExampleMessages.column_name, 4, Example::id);
        column(layout, ExampleMessages.column_done, 9, Example::done);
        column(layout, ExampleMessages.column_wrong, 7, Example::wrong);
        ColumnViewerToolTipSupport.enableFor(viewer);
        List<Example> all = Examples.all();
        viewer.setInput(all);
        viewer.setChecked(all.get(0), true);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Example, String> cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 100));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return cell.apply((Example) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
    }

    private void button(Composite parent, String text, boolean state) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        setButtonLayoutData(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            viewer.setAllChecked(state);
            update();
        }));
    }

    private void update() {
        setErrorMessage(null);
        setMessage(null);
        IStatus status = ResourcesPlugin.getWorkspace().validateName(projectName(), IResource.PROJECT);
        if (chosen().isEmpty()) {
            setErrorMessage(ExampleMessages.none_chosen);
        } else if (!status.isOK()) {
            setErrorMessage(status.getMessage());
        } else {
            boolean there = ResourcesPlugin.getWorkspace().getRoot().getProject(projectName()).exists();
            setMessage(NLS.bind(there ? ExampleMessages.exists : ExampleMessages.new_project, projectName()),
                    there ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        }
        setPageComplete(getErrorMessage() == null);
    }

    String projectName() {
        return project.getText().strip();
    }

    /** The traces that are checked. */
    List<Example> chosen() {
        return Arrays.stream(viewer.getCheckedElements()).map(Example.class::cast).toList();
    }

    /** The list of traces. */
    public CheckboxTableViewer viewer() {
        return viewer;
    }
}
