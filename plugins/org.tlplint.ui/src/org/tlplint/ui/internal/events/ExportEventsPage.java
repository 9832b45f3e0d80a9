/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongPredicate;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.EventSet;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.write.OutputFormat;
import org.tlplint.formats.write.Packing;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.help.DialogHelp;

/** Asks which events are written, as what and where. */
final class ExportEventsPage extends WizardPage {

    private final TraceEditor editor;
    private Button all;
    private Button shown;
    private Button selected;
    private Button timed;
    private Text from;
    private Text to;
    private Combo format;
    private Text file;

    /**
     * @param editor null if none is open
     */
    ExportEventsPage(TraceEditor editor) {
        super("exportEvents");
        this.editor = editor;
        setTitle(EventMessages.Export_title);
        setDescription(EventMessages.Export_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Group which = new Group(area, SWT.NONE);
        which.setText(EventMessages.Export_which);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(which);
        GridLayoutFactory.swtDefaults().numColumns(5).applyTo(which);
        all = radio(which,
                NLS.bind(EventMessages.Export_all, Texts.count(editor == null ? 0 : editor.session().events())), 5);
        EventQuery filter = editor == null ? null : events().search().filter();
        shown = radio(which, NLS.bind(EventMessages.Export_shown, filter == null ? "\u2013"
                : Texts.count(filter.found().size())), 5);
        long rows = editor == null ? 0 : events().selectedEvents().size();
        selected = radio(which, NLS.bind(EventMessages.Export_selected, Texts.count(rows)), 5);
        shown.setEnabled(filter != null);
        selected.setEnabled(rows > 0);
        (rows > 1 ? selected : filter != null ? shown : all).setSelection(true);
        timed = new Button(which, SWT.CHECK);
        timed.setText(EventMessages.Export_between);
        from = time(which);
        new Label(which, SWT.NONE).setText(EventMessages.Export_and);
        to = time(which);
        new Label(which, SWT.NONE).setText(EventMessages.Export_seconds);
        suggestSpan();
        timed.addListener(SWT.Selection, e -> check());
        new Label(area, SWT.NONE).setText(EventMessages.Export_format);
        format = new Combo(area, SWT.READ_ONLY);
        for (OutputFormat each : OutputFormat.values()) {
            format.add(NLS.bind(EventMessages.Export_format_item, each.title(), each.id()));
        }
        format.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
        new Label(area, SWT.NONE).setText(EventMessages.Export_file);
        file = new Text(area, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(EventMessages.Export_browse);
        browse.addListener(SWT.Selection, e -> browse());
        file.setText(suggestion());
        format.addListener(SWT.Selection, e -> renamed());
        file.addModifyListener(e -> check());
        setControl(area);
        DialogHelp.set(area, Ids.HELP_EVENTS);
        check();
    }

    private EventsPage events() {
        return editor.page(EventsPage.class);
    }

    private Button radio(Composite parent, String text, int columns) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, e -> check());
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
        return button;
    }

    private Text time(Composite parent) {
        Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().hint(100, SWT.DEFAULT).applyTo(text);
        Accessibles.name(text, EventMessages.Export_between);
        return text;
    }

    /** The times of the first and the last selected row, for whoever wants all that happened between them. */
    private void suggestSpan() {
        List<RowSelection.Range> rows = editor == null ? List.of() : events().grid().selection().ranges();
        if (!rows.isEmpty() && rows.get(rows.size() - 1).last() > rows.get(0).first()) {
            from.setText(timeOf(rows.get(0).first()));
            to.setText(timeOf(rows.get(rows.size() - 1).last()));
        }
        for (Text text : List.of(from, to)) {
            text.addModifyListener(e -> {
                timed.setSelection(true);
                check();
            });
        }
    }

    private String timeOf(long row) {
        EventRow texts = events().grid().source().texts(events().grid().source().event(row));
        return texts == null ? "" : texts.get(Aspect.TIME);
    }

    private OutputFormat chosen() {
        return OutputFormat.values()[Math.max(0, format.getSelectionIndex())];
    }

    private String suggestion() {
        if (editor == null) {
            return "";
        }
        Path trace = editor.session().target().path();
        String name = trace.getFileName().toString().replaceFirst("(\\.[a-z]+)?(\\.(gz|zst|xz|zip))?$", "");
        Path folder = trace.toAbsolutePath().getParent();
        return folder.resolve(name + "-events." + chosen().id()).toString();
    }

    private void renamed() {
        file.setText(file.getText().replaceFirst("\\.(csv|jsonl|pcapng)(\\.gz|\\.zst)?$", '.' + chosen().id() + "$2"));
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(file.getText());
        String name = dialog.open();
        if (name != null) {
            file.setText(name);
        }
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
        String note = Packing.of(file.getText()) != Packing.NONE ? EventMessages.Export_packed : null;
        setMessage(note, note == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
    }

    private String problem() {
        if (editor == null) {
            return EventMessages.Export_no_trace;
        }
        if (editor.session().isBusy()) {
            return EventMessages.Export_busy;
        }
        EventQuery filter = events().search().filter();
        if (shown.getSelection() && filter.isOver() && filter.found().size() == 0) {
            return EventMessages.Export_none;
        }
        try {
            Path path = Path.of(file.getText().strip());
            Path folder = path.toAbsolutePath().getParent();
            if (file.getText().isBlank() || Files.isDirectory(path) || folder == null || !Files.isDirectory(folder)) {
                return EventMessages.Export_no_folder;
            }
            if (Files.exists(path) && Files.isSameFile(path, editor.session().target().path())) {
                return EventMessages.Export_itself;
            }
            times();
            return null;
        } catch (InvalidPathException | java.io.IOException e) {
            return EventMessages.Export_no_folder;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private long[] times() {
        if (!timed.getSelection()) {
            return new long[] {Long.MIN_VALUE, Long.MAX_VALUE};
        }
        long start = start();
        if (start == TraceEvent.NO_TIME) {
            throw new IllegalArgumentException(EventMessages.Export_untimed);
        }
        return new long[] {from.getText().isBlank() ? Long.MIN_VALUE : start + Times.parse(from.getText()),
                to.getText().isBlank() ? Long.MAX_VALUE : start + Times.parse(to.getText())};
    }

    private long start() {
        TraceSession session = editor.session();
        long start = TraceEvent.NO_TIME;
        if (session.result() != null) {
            for (SourceSummary source : session.result().sources()) {
                if (!source.snapshot() && source.firstTimeNs() != TraceEvent.NO_TIME
                        && (start == TraceEvent.NO_TIME || source.firstTimeNs() < start)) {
                    start = source.firstTimeNs();
                }
            }
        }
        return start;
    }

    /** What was chosen; null if it is not to be done after all. */
    ExportChoice choice() {
        Path path = Path.of(file.getText().strip());
        if (Files.exists(path) && !MessageDialog.openQuestion(getShell(), EventMessages.Export_title,
                NLS.bind(EventMessages.Export_replace, path))) {
            return null;
        }
        long[] times = times();
        return new ExportChoice(path, chosen(), Packing.of(path.toString()),
                all.getSelection() ? null : events().search().filter(), wanted(), times[0], times[1]);
    }

    private LongPredicate wanted() {
        if (shown.getSelection()) {
            EventSet found = events().search().filter().found();
            return found::contains;
        }
        if (selected.getSelection()) {
            return events().selectedEvents()::contains;
        }
        return event -> true;
    }
}
