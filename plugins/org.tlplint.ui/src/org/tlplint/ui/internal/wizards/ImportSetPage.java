/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.set.TraceSetReader;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.help.DialogHelp;

/** Whether several traces are one, and how their clocks fit together. */
public final class ImportSetPage extends WizardPage {

    private static final String TOGETHER = "together";

    private final ImportTracePage first;
    private final Map<ImportSource, String> times = new HashMap<>();
    private Button apart;
    private Button together;
    private Text name;
    private SetTable table;

    ImportSetPage(ImportTracePage first) {
        super("importSet", ImportMessages.set_title, null);
        setDescription(ImportMessages.set_description);
        this.first = first;
    }

    @Override
    public void createControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(root);
        apart = radio(root, ImportMessages.apart);
        together = radio(root, ImportMessages.together);
        together.setSelection(getDialogSettings().getBoolean(TOGETHER));
        apart.setSelection(!together.getSelection());
        Label label = new Label(root, SWT.NONE);
        label.setText(ImportMessages.set_name);
        GridDataFactory.fillDefaults().indent(20, 0).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        name = new Text(root, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addModifyListener(e -> update());
        table = new SetTable(root, times, this::update);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(20, 0).applyTo(table.control());
        Label hint = new Label(root, SWT.WRAP);
        hint.setText(ImportMessages.set_hint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(20, 0).hint(400, SWT.DEFAULT).applyTo(hint);
        setControl(root);
        DialogHelp.set(root, Ids.HELP_IMPORT_SET);
        update();
    }

    private Button radio(Composite root, String text) {
        Button button = new Button(root, SWT.RADIO);
        button.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
        return button;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            table.show(rows());
            if (name.getText().isEmpty()) {
                name.setText(suggestion());
            }
            update();
        }
        super.setVisible(visible);
        if (visible) {
            (together.getSelection() ? together : apart).setFocus();
        }
    }

    /** Traces and snapshots; descriptions have no time. */
    private List<ImportItem> rows() {
        return first.items().stream().filter(ImportItem::hasFormat).toList();
    }

    private String suggestion() {
        String stem = rows().stream().filter(i -> i.role() == ImportItem.Role.TRACE).findFirst()
                .map(ImportItem::name).orElse("");
        int dot = stem.indexOf('.', 1);
        return (dot < 0 ? stem : stem.substring(0, dot)) + TraceSetReader.ENDING;
    }

    private void update() {
        if (table == null || name == null) {
            return;
        }
        boolean on = together.getSelection();
        name.setEnabled(on);
        table.setEnabled(on);
        setErrorMessage(null);
        setMessage(null);
        if (on) {
            String text = name.getText().strip();
            if (getControl() != null && text.isEmpty()) {
                setErrorMessage(ImportMessages.set_no_name);
            } else if (!text.isEmpty() && !text.endsWith(TraceSetReader.ENDING)) {
                setErrorMessage(NLS.bind(ImportMessages.set_ending, TraceSetReader.ENDING));
            } else if (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
                setErrorMessage(ImportMessages.set_bad_name);
            } else {
                for (ImportItem item : rows()) {
                    String why = SetTable.problem(item, times.getOrDefault(item.from(), ""));
                    if (why != null) {
                        setErrorMessage(item.name() + ": " + why);
                    }
                }
            }
            if (getErrorMessage() == null && rows().stream().anyMatch(i -> i.role() == ImportItem.Role.TRACE
                    && i.firstNs() == org.tlplint.core.trace.TraceEvent.NO_TIME)) {
                setMessage(ImportMessages.set_no_times, IMessageProvider.WARNING);
            }
        }
        setPageComplete(getErrorMessage() == null);
    }

    /** Whether nothing remains to be asked: whoever made a set last time is asked for this one's name. */
    boolean isDecided() {
        return getControl() == null ? !getDialogSettings().getBoolean(TOGETHER) : isPageComplete();
    }

    /** The set to make of the files, or null if each is a trace of its own. */
    ImportPlan.SetPlan plan() {
        if (getControl() == null || !first.canBeSet() || !together.getSelection()) {
            return null;
        }
        return new ImportPlan.SetPlan(name.getText().strip(), first.items().stream()
                .map(i -> SetTable.shift(i, times.getOrDefault(i.from(), ""))).toList());
    }

    void remember() {
        if (getControl() != null && first.canBeSet()) {
            getDialogSettings().put(TOGETHER, together.getSelection());
        }
    }

    /** The table of files and their times. */
    public SetTable table() {
        return table;
    }
}
