/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.tlplint.model.AuditFile;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.help.DialogHelp;
import org.tlplint.ui.internal.views.OpenEditors;

/** Asks with which other audit to compare one that is open: another that is open, or one in a file. */
public final class CompareDialog extends TitleAreaDialog {

    private final AuditHost host;
    private final List<CompareSide> candidates = new ArrayList<>();
    private Table table;
    private Button before;
    private CompareSide chosen;
    private boolean isBefore = true;

    private CompareDialog(Shell shell, AuditHost host, Stream<AuditHost> open) {
        super(shell);
        this.host = host;
        open.distinct().filter(h -> h != host).map(CompareSide::of).filter(s -> s != null).forEach(candidates::add);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(true);
    }

    /** Asks, and compares. */
    public static void open(IWorkbenchPage page, AuditHost host) {
        CompareDialog dialog = new CompareDialog(page.getWorkbenchWindow().getShell(), host,
                OpenEditors.of(page, AuditHost.class));
        CompareSide self = CompareSide.of(host);
        if (self != null && dialog.open() == OK && dialog.chosen != null) {
            new CompareJob(page, dialog.isBefore ? dialog.chosen : self, dialog.isBefore ? self : dialog.chosen)
                    .schedule();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(FindingsMessages.CompareWith_window);
        DialogHelp.set(shell, Ids.HELP_COMPARE);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(FindingsMessages.CompareWith_title, host.name()));
        setMessage(candidates.isEmpty() ? FindingsMessages.CompareWith_only_files
                : FindingsMessages.CompareWith_message);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        table = new Table(form, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibles.name(table, FindingsMessages.CompareWith_name);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 140).applyTo(table);
        candidates.forEach(this::show);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(FindingsMessages.CompareWith_file);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        Label order = new Label(form, SWT.NONE);
        order.setText(FindingsMessages.CompareWith_order);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(order);
        before = radio(form, FindingsMessages.CompareWith_before, true);
        radio(form, FindingsMessages.CompareWith_after, false);
        return area;
    }

    private Button radio(Composite form, String text, boolean selected) {
        Button button = new Button(form, SWT.RADIO);
        button.setText(NLS.bind(text, host.name().replace("&", "&&")));
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(2, 1).indent(12, 0).applyTo(button);
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> isBefore = before.getSelection()));
        return button;
    }

    private void show(CompareSide side) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(side.place());
        item.setImage(Icons.get(side.name().endsWith('.' + AuditFile.EXTENSION) ? "audit" : Icons.TRACE));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(FindingsMessages.Compare_choose);
        dialog.setFilterExtensions(new String[] {"*." + AuditFile.EXTENSION});
        String file = dialog.open();
        if (file != null) {
            add(Path.of(file));
        }
    }

    /** Adds a saved audit and chooses it. */
    private void add(Path file) {
        CompareSide side = CompareSide.of(file);
        candidates.add(side);
        show(side);
        table.setSelection(candidates.size() - 1);
        update();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(OK).setText(FindingsMessages.CompareWith_ok);
        if (!candidates.isEmpty()) {
            table.select(0);
        }
        table.setFocus();
        update();
        return contents;
    }

    private void update() {
        getButton(OK).setEnabled(table.getSelectionIndex() >= 0);
    }

    @Override
    protected void okPressed() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            chosen = candidates.get(index);
            super.okPressed();
        }
    }
}
