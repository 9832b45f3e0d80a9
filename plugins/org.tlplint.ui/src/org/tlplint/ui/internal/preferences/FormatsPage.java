/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.preferences;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.help.DialogHelp;
import org.tlplint.ui.internal.mapping.MappingProfiles;

/** The formats that can be read: what each shows, and settings for those files that do not tell them. */
public final class FormatsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 230;
    private static final int HEIGHT = 380;

    private final Map<String, String> values = new TreeMap<>();
    private ListViewer formats;
    private ScrolledComposite scrolled;
    private Text profiles;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(PreferenceMessages.Formats_description);
        values.putAll(FormatPreferences.stored());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(root);
        SashForm sash = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(2 * WIDTH, HEIGHT).applyTo(sash);
        formats = new ListViewer(sash, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        Accessibles.name(formats.getList(), PreferenceMessages.Formats_list);
        formats.setContentProvider(ArrayContentProvider.getInstance());
        formats.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((TraceFormat) element).title();
            }

            @Override
            public org.eclipse.swt.graphics.Image getImage(Object element) {
                return Icons.get(Icons.TRACE);
            }
        });
        scrolled = new ScrolledComposite(sash, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        sash.setWeights(46, 54);
        formats.setInput(Formats.all());
        formats.addSelectionChangedListener(
                e -> show((TraceFormat) e.getStructuredSelection().getFirstElement()));
        formats.setSelection(new org.eclipse.jface.viewers.StructuredSelection(Formats.all().get(0)));
        folder(root);
        DialogHelp.set(root, Ids.HELP_FORMATS_PAGE);
        ThemeChange.follow(root);
        return root;
    }

    private void folder(Composite root) {
        Composite row = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(PreferenceMessages.Formats_folder);
        Path stored = MappingProfiles.folder();
        profiles = new Text(row, SWT.BORDER);
        profiles.setText(stored == null ? "" : stored.toString());
        profiles.setToolTipText(PreferenceMessages.Formats_folder_tip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(profiles);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(PreferenceMessages.Formats_browse);
        browse.addListener(SWT.Selection, e -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
            dialog.setFilterPath(profiles.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                profiles.setText(chosen);
            }
        });
    }

    private void show(TraceFormat format) {
        if (scrolled.getContent() != null) {
            scrolled.getContent().dispose();
        }
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 4).numColumns(2).applyTo(page);
        text(page, PreferenceMessages.Formats_id, format.id());
        Formats.contributor(format.id()).ifPresent(from -> text(page, PreferenceMessages.Formats_from, from));
        text(page, PreferenceMessages.Formats_shows,
                format.traits().stream().map(Trait::title).collect(Collectors.joining(", ")));
        List<FormatOption> options = format.options();
        Label heading = new Label(page, SWT.WRAP);
        heading.setText(
                options.isEmpty() ? PreferenceMessages.Formats_no_settings : PreferenceMessages.Formats_settings);
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).indent(0, 8).applyTo(heading);
        for (FormatOption option : options) {
            edit(page, format, option);
        }
        scrolled.setContent(page);
        scrolled.setMinHeight(page.computeSize(WIDTH, SWT.DEFAULT).y);
    }

    private static void text(Composite page, String label, String value) {
        Label name = new Label(page, SWT.NONE);
        name.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        Label text = new Label(page, SWT.WRAP);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 100, SWT.DEFAULT).applyTo(text);
    }

    private void edit(Composite page, TraceFormat format, FormatOption option) {
        Label name = new Label(page, SWT.NONE);
        name.setText(option.name());
        Text text = new Text(page, SWT.BORDER);
        text.setMessage(option.value());
        text.setToolTipText(option.meaning());
        String key = FormatPreferences.key(format, option);
        text.setText(values.getOrDefault(key, ""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Label meaning = new Label(page, SWT.WRAP);
        meaning.setText(option.meaning());
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).indent(12, 0).applyTo(meaning);
        text.addModifyListener(e -> {
            if (text.getText().isBlank()) {
                values.remove(key);
            } else {
                values.put(key, text.getText().strip());
            }
            validate();
        });
    }

    private void validate() {
        String problem = null;
        for (TraceFormat format : Formats.all()) {
            Map<String, String> own = new LinkedHashMap<>();
            format.options().forEach(option -> {
                String value = values.get(FormatPreferences.key(format, option));
                if (value != null) {
                    own.put(option.name(), value);
                }
            });
            try {
                format.with(own);
            } catch (TraceException e) {
                problem = e.getMessage();
            }
        }
        setErrorMessage(problem);
        setValid(problem == null);
    }

    @Override
    protected void performDefaults() {
        values.clear();
        profiles.setText("");
        show((TraceFormat) formats.getStructuredSelection().getFirstElement());
        validate();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        MappingProfiles.setFolder(profiles.getText().strip());
        if (!values.equals(FormatPreferences.stored())) {
            FormatPreferences.store(values);
            OpenAudits.offerAgain();
        }
        return true;
    }
}
