/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Detection;
import org.tlplint.formats.FormatText;
import org.tlplint.formats.Formats;
import org.tlplint.formats.source.TraceSetFile;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.TraceChoices;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.help.DialogHelp;
import org.tlplint.ui.internal.mapping.MappingProfiles;
import org.tlplint.ui.internal.views.OpenEditors;

/** Properties ▸ PCIe Trace: how a trace of the workspace is read, and with what. What is changed is audited again. */
public final class TracePropertyPage extends PropertyPage {

    private IFile file;
    private TraceChoices before = TraceChoices.NONE;
    private String chosen = "";
    private Detection detection;
    private FormatCombo format;
    private FormatSettings settings;
    private FileList snapshots;
    private FileList devices;

    @Override
    protected Control createContents(Composite parent) {
        noDefaultAndApplyButton();
        file = Adapters.adapt(getElement(), IFile.class);
        try {
            before = TraceSettings.of(file);
        } catch (CoreException e) {
            setErrorMessage(e.getMessage());
        }
        chosen = before.format();
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(root);
        new Label(root, SWT.NONE).setText(ImportMessages.read_as);
        format = new FormatCombo(root, text -> choose(text));
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(format.control());
        Group group = new Group(root, SWT.NONE);
        group.setText(ImportMessages.tab_settings);
        GridLayoutFactory.fillDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 150).applyTo(group);
        settings = new FormatSettings(group, (name, value) -> choose(
                (chosen.isEmpty() ? FormatText.parse(detectedId()) : FormatText.parse(chosen)).with(name, value)
                        .text()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(settings.control());
        snapshots = new FileList(root, ImportMessages.snapshots, ImportMessages.add_snapshot, before.snapshots());
        devices = new FileList(root, ImportMessages.devices, ImportMessages.add_device, before.devices());
        DialogHelp.set(root, Ids.HELP_PROPERTIES);
        format.control().setEnabled(false);
        look(root);
        ThemeChange.follow(root);
        return root;
    }

    /** Finds out what the file is, and which profiles there are; that takes reading. */
    private void look(Composite root) {
        IPath location = file.getLocation();
        Job job = Job.createSystem(ImportMessages.looking, monitor -> {
            List<MappingProfiles.Profile> profiles = MappingProfiles.all();
            boolean set = location != null && TraceSetFile.isSet(location.toPath());
            Detection found = set || location == null ? null : detect(location.toPath());
            Later.run(root, () -> {
                format.setProfiles(profiles);
                known(found, set);
            });
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private static Detection detect(Path path) {
        try {
            FileInput input = Formats.input(path).withoutHash();
            return Formats.detect(input);
        } catch (IOException e) {
            // opening the trace says what is wrong; here it only means that nothing is detected
            return null;
        }
    }

    private void known(Detection found, boolean set) {
        detection = found;
        format.control().setEnabled(!set);
        if (set) {
            setMessage(ImportMessages.set_says, IMessageProvider.INFORMATION);
        } else {
            show();
        }
    }

    private boolean isDetected() {
        return detection != null && detection.ranking().get(0).confidence() >= Detection.SURE;
    }

    private String detectedId() {
        return isDetected() ? detection.ranking().get(0).format().id() : "";
    }

    private void choose(String text) {
        FormatText parsed = FormatText.parse(text);
        chosen = parsed.settings().isEmpty() && parsed.id().equals(detectedId()) ? "" : text;
        show();
        check(text);
    }

    private void show() {
        format.show(detection, isDetected(), chosen);
        String id = chosen.isEmpty() ? detectedId() : FormatText.parse(chosen).id();
        TraceFormat shown = Formats.all().stream().filter(f -> f.id().equals(id)).findFirst().orElse(null);
        settings.show(shown, FormatText.parse(chosen).settings());
    }

    /** A mapping profile is read for that. */
    private void check(String text) {
        Control control = getControl();
        Job job = Job.createSystem(ImportMessages.looking, monitor -> {
            String problem = problem(text);
            Later.run(control, () -> {
                if (text.equals(chosen) || chosen.isEmpty()) {
                    setErrorMessage(problem);
                    setValid(problem == null);
                }
            });
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private static String problem(String text) {
        try {
            if (!text.isEmpty()) {
                Formats.named(text);
            }
            return null;
        } catch (TraceException e) {
            return e.getMessage();
        }
    }

    @Override
    public boolean performOk() {
        TraceChoices now = new TraceChoices(chosen, snapshots.files(), devices.files());
        if (now.equals(before)) {
            return true;
        }
        try {
            TraceSettings.store(file, now);
            auditAgain();
            return true;
        } catch (CoreException e) {
            ErrorDialog.openError(getShell(), NLS.bind(ImportMessages.not_stored, file.getName()), null, e.getStatus());
            return false;
        }
    }

    private void auditAgain() throws CoreException {
        for (TraceEditor editor : OpenEditors.of(TraceEditor.class).toList()) {
            if (file.equals(editor.getEditorInput().getAdapter(IFile.class))) {
                editor.session().start(TraceSettings.target(file));
            }
        }
    }

    /** The field of a setting of the format. */
    public Text setting(String name) {
        return settings.field(name);
    }

    /** The choice of a format. */
    public org.eclipse.swt.widgets.Combo formatChoice() {
        return format.control();
    }

    /** The snapshots. */
    public FileList snapshots() {
        return snapshots;
    }
}
