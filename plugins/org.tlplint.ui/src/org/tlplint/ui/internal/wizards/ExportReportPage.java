/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tlplint.report.Report;
import org.tlplint.report.Reports;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.findings.AuditHost;
import org.tlplint.ui.internal.help.DialogHelp;

/** Which report, and where to. */
public final class ExportReportPage extends WizardPage {

    private static final String REPORT = "report";
    private static final String FOLDER = "folder";
    private static final String OPEN = "open";

    private final AuditHost host;
    private final List<Report> reports = Reports.all();
    private Combo kind;
    private Text destination;
    private Button open;

    ExportReportPage(AuditHost host) {
        super("exportReport", Messages.Export_title, null);
        setDescription(Messages.Export_description);
        this.host = host;
    }

    @Override
    public void createControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).applyTo(root);
        label(root, Messages.Export_trace);
        Label trace = new Label(root, SWT.NONE);
        trace.setText(host == null ? Messages.Export_no_trace : host.name());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(trace);
        label(root, Messages.Export_report);
        kind = new Combo(root, SWT.READ_ONLY | SWT.DROP_DOWN);
        reports.forEach(report -> kind.add(report.title()));
        kind.select(remembered());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(kind);
        label(root, Messages.Export_to);
        destination = new Text(root, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT)
                .applyTo(destination);
        destination.setText(suggestion());
        Button browse = new Button(root, SWT.PUSH);
        browse.setText(Messages.Export_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        open = new Button(root, SWT.CHECK);
        open.setText(Messages.Export_open);
        open.setSelection(getDialogSettings().get(OPEN) == null || getDialogSettings().getBoolean(OPEN));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(open);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> destination.setText(suggestion())));
        destination.addModifyListener(e -> update());
        setControl(root);
        DialogHelp.set(root, Ids.HELP_EXPORT);
        update();
    }

    private static void label(Composite root, String text) {
        new Label(root, SWT.NONE).setText(text);
    }

    private int remembered() {
        String id = getDialogSettings().get(REPORT);
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).id().equals(id == null ? "xlsx" : id)) {
                return i;
            }
        }
        return 0;
    }

    private String suggestion() {
        if (host == null) {
            return "";
        }
        String name = host.name();
        int dot = name.indexOf('.', 1);
        String stem = (dot < 0 ? name : name.substring(0, dot)) + "-audit";
        String folder = getDialogSettings().get(FOLDER);
        Path place = folder != null && Files.isDirectory(Path.of(folder)) ? Path.of(folder)
                : host.location().toAbsolutePath().getParent();
        Report report = report();
        return place.resolve(report.isFolder() ? stem : stem + '.' + report.extension()).toString();
    }

    private void browse() {
        String chosen;
        if (report().isFolder()) {
            DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
            chosen = dialog.open();
        } else {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFileName(destination.getText());
            chosen = dialog.open();
        }
        if (chosen != null) {
            destination.setText(chosen);
        }
    }

    private void update() {
        setErrorMessage(null);
        setMessage(null);
        String problem = problem();
        setErrorMessage(problem);
        if (problem == null && Files.exists(destination())) {
            setMessage(NLS.bind(Messages.Export_replaces, destination().getFileName()), IMessageProvider.WARNING);
        }
        setPageComplete(problem == null);
    }

    private String problem() {
        if (host == null || host.audit() == null) {
            return host == null || host.hasFailed() ? Messages.Export_open_first : Messages.Export_still_running;
        }
        Path path;
        try {
            path = destination();
        } catch (InvalidPathException e) {
            return e.getMessage();
        }
        if (!path.isAbsolute() || path.getParent() == null || !Files.isDirectory(path.getParent())) {
            return Messages.Export_no_folder;
        }
        return Files.isDirectory(path) && !report().isFolder() ? Messages.Export_is_folder : null;
    }

    Report report() {
        return reports.get(Math.max(0, kind.getSelectionIndex()));
    }

    Path destination() {
        return Path.of(destination.getText().strip());
    }

    /** Whether the report is to be opened when it has been written. */
    boolean isOpened() {
        return open.getSelection();
    }

    /** Chooses a report by its id, a destination, and whether it is opened then. */
    public void choose(String id, Path to, boolean thenOpen) {
        open.setSelection(thenOpen);
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).id().equals(id)) {
                kind.select(i);
            }
        }
        destination.setText(to.toString());
    }

    void remember() {
        IDialogSettings settings = getDialogSettings();
        settings.put(REPORT, report().id());
        settings.put(OPEN, isOpened());
        settings.put(FOLDER, destination().getParent().toString());
    }
}
