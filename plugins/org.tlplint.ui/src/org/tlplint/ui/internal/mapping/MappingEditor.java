/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.ThemeChange;

/** Edits a mapping profile: as a form beside what it makes of a sample, and as text. Both change the same document. */
public final class MappingEditor extends MultiPageEditorPart {

    private static final QualifiedName SAMPLE = new QualifiedName(Ids.PLUGIN, "sample");
    private static final int SOURCE_PAGE = 1;
    /** After this time what was made before is painted. */
    private static final int PAINTED_MS = 50;

    private TextEditor source;
    private MappingModel model;
    private SashForm sash;
    private MappingForm form;
    private PreviewPane preview;
    private boolean focusWaits;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    protected void createPages() {
        source = new TextEditor();
        try {
            addPage(source, getEditorInput());
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        model = new MappingModel(source.getDocumentProvider().getDocument(getEditorInput()),
                getEditorInput().getName());
        sash = new SashForm(getContainer(), SWT.HORIZONTAL);
        side();
        side();
        sash.setWeights(46, 54);
        addPage(0, sash);
        setPageText(0, MappingMessages.page_form);
        setPageText(SOURCE_PAGE, MappingMessages.page_source);
        setActivePage(0);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, Ids.HELP_MAPPING);
        // one part in a turn, and painted before the next begins to count: together they would hold the window up
        later(0, () -> {
            form();
            later(PAINTED_MS, () -> {
                preview();
                later(PAINTED_MS, form.fields()::fill);
            });
        });
    }

    private void side() {
        new Composite(sash, SWT.NONE).setLayout(new FillLayout());
    }

    private Composite side(int index) {
        return (Composite) sash.getChildren()[index];
    }

    private void later(int ms, Runnable runnable) {
        // timers run together with what is painted; what is asked for with them has a turn of its own
        sash.getDisplay().timerExec(ms, () -> Later.run(sash, runnable));
    }

    private IFile file() {
        return getEditorInput().getAdapter(IFile.class);
    }

    /** The sample of last time, or null. */
    private Path remembered() {
        try {
            String name = file() == null ? null : file().getPersistentProperty(SAMPLE);
            return name == null ? null : located(name);
        } catch (CoreException | InvalidPathException e) {
            ILog.of(MappingEditor.class).warn("No sample of " + getTitle(), e);
            return null;
        }
    }

    private static Path located(String name) {
        Path path = Path.of(name);
        if (Files.isRegularFile(path)) {
            return path;
        }
        IPath location = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(name)).getLocation();
        return location == null || !location.toFile().isFile() ? null : location.toPath();
    }

    private void remember(Path sample) {
        if (file() != null) {
            remember(file(), sample);
        }
    }

    /** Remembers the sample on which a profile is tried. */
    static void remember(IFile profile, Path sample) {
        try {
            profile.setPersistentProperty(SAMPLE, sample.toString());
        } catch (CoreException e) {
            ILog.of(MappingEditor.class).log(e.getStatus());
        }
    }

    private void showLine(int line) {
        setActivePage(SOURCE_PAGE);
        IDocument document = source.getDocumentProvider().getDocument(getEditorInput());
        try {
            IRegion region = document.getLineInformation(Math.min(line, document.getNumberOfLines()) - 1);
            source.selectAndReveal(region.getOffset(), region.getLength());
        } catch (BadLocationException e) {
            ILog.of(MappingEditor.class).warn("No line " + line, e);
        }
    }

    /** The text of the profile. */
    TextEditor source() {
        return source;
    }

    /** Whether the text is shown, not the form. */
    boolean isSourceShown() {
        return getActivePage() == SOURCE_PAGE;
    }

    /** The form. */
    public MappingForm form() {
        if (form == null) {
            form = new MappingForm(side(0), model, this::showLine);
            side(0).layout();
            if (focusWaits) {
                form.setFocus();
            }
        }
        return form;
    }

    /** What the profile makes of the sample. */
    public PreviewPane preview() {
        if (preview == null) {
            preview = new PreviewPane(side(1), this::remember, form()::setColumns);
            side(1).layout();
            model.addListener(() -> preview.update(model.mapping()));
            preview.update(model.mapping());
            preview.show(remembered());
            ThemeChange.follow(sash, () -> {
                form.fields().refresh();
                preview.update(model.mapping());
            });
        }
        return preview;
    }

    /** The text of the profile as it is now. */
    public String text() {
        return source.getDocumentProvider().getDocument(getEditorInput()).get();
    }

    @Override
    protected IEditorPart getActiveEditor() {
        return isSourceShown() ? source : null;
    }

    @Override
    public void setFocus() {
        if (isSourceShown()) {
            source.setFocus();
        } else if (form == null) {
            focusWaits = true;
            sash.setFocus();
        } else {
            form.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        source.doSave(monitor);
    }

    @Override
    public void doSaveAs() {
        source.doSaveAs();
        setInput(source.getEditorInput());
        setPartName(source.getEditorInput().getName());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        T own = super.getAdapter(adapter);
        return own != null || source == null ? own : source.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.dispose();
        }
        super.dispose();
    }
}
