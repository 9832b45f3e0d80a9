/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.wizards.ImportSetPage;
import org.tlplint.ui.internal.wizards.ImportTracePage;
import org.tlplint.ui.internal.wizards.ImportTraceWizard;

/** The import wizard, driven to its end with clicks and keys on real traces. */
class ImportWizardTest {

    private static final String LSPCI = "traces/v10-kernel-bug3/lspci.txt";

    @TempDir
    Path folder;

    private ImportTraceWizard wizard;
    private WizardDialog dialog;
    private ImportTracePage page;

    @BeforeEach
    void open() throws Exception {
        Workbench.reset();
        wizard = new ImportTraceWizard();
        dialog = Wizards.open(wizard);
        page = ui(() -> (ImportTracePage) wizard.getPages()[0]);
        // the wizard remembers what the last one chose
        run(() -> page.setLink(false));
    }

    @AfterEach
    void close() {
        run(() -> {
            if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
                dialog.close();
            }
        });
    }

    @Test
    void aTraceGoesWithItsSnapshot() throws Exception {
        Drops.files(ui(() -> page.getControl()), Workbench.example(Workbench.BUG, folder),
                Workbench.example(LSPCI, folder));
        waitFor("the detection", () -> wizard.canFinish());
        assertEquals(List.of("trace.log.zst", "Trace", "lspci.txt", "Snapshot"),
                ui(() -> List.of(row("trace").getText(0), row("trace").getText(1), row("lspci").getText(0),
                        row("lspci").getText(1))));
        select("trace");
        waitFor("the preview", () -> page.details().previewTable().getItemCount() == 100);
        Table events = ui(() -> page.details().previewTable());
        assertTrue(ui(() -> java.util.Arrays.stream(events.getItems()).anyMatch(i -> i.getText(3).equals("CfgRd"))));
        shoot("import");
        Themes.use(Themes.DARK);
        try {
            shoot("import-dark");
        } finally {
            Themes.use(Themes.LIGHT);
        }
        click("Finish");
        TraceEditor editor = Workbench.audited();
        assertEquals(1, editor.session().target().choices().snapshots().size());
        assertTrue(file("lspci.txt").exists());
        assertTrue(editor.session().result().findings().stream().anyMatch(f -> f.rule().id().equals("MSIX-TBL-001")));
    }

    @Test
    void severalFilesAreOneTrace() throws Exception {
        Path first = Files.move(Workbench.example("traces/nvme-msix/trace.log.zst", folder),
                folder.resolve("a.log.zst"));
        Path second = Files.move(Workbench.example("traces/virtio-msix/trace.log.zst", folder),
                folder.resolve("b.log.zst"));
        run(() -> {
            page.addFile(first);
            page.addFile(second);
        });
        waitFor("the detection", () -> page.isPageComplete() && page.viewer().getTable().getItemCount() == 2);
        click("Next >");
        waitFor("the second page", () -> dialog.getCurrentPage() instanceof ImportSetPage);
        ImportSetPage set = ui(() -> (ImportSetPage) dialog.getCurrentPage());
        click("All files are one trace, merged by time");
        waitFor("the table", () -> set.table().viewer().getTable().isEnabled());
        run(() -> set.table().edit(1));
        UiBot.keys("1", "x", "Return");
        waitFor("an error", () -> set.getErrorMessage() != null);
        assertFalse(ui(() -> wizard.canFinish()));
        run(() -> set.table().edit(1));
        UiBot.keys("ctrl+a", "minus", "2", "5", "m", "s", "Return");
        waitFor("no error", () -> wizard.canFinish());
        shoot("import-set");
        click("Finish");
        TraceEditor editor = Workbench.audited();
        String text = new String(file("a.tlpset").readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("file = b.log.zst\noffset = -25ms\n"), text);
        assertEquals(2, editor.session().result().sources().size());
        assertEquals("a.tlpset", ui(editor::getTitle));
        waitFor("problems that name the source", () -> markers(file("a.tlpset")).stream()
                .anyMatch(m -> m.getAttribute(IMarker.LOCATION, "").startsWith("a.log.zst:")));
        IFile set2 = file("a.tlpset");
        run(() -> UiBot.window().getActivePage().closeAllEditors(false));
        Workbench.open(set2);
        TraceEditor again = Workbench.audited();
        assertEquals(2, again.session().result().sources().size(), "by double click");
        assertFalse(ui(() -> again.session().isOutdated()));
        file("b.log.zst").setContents(Files.readAllBytes(Workbench.example("traces/v02-pba-write/trace.log.zst",
                Files.createDirectory(folder.resolve("other")))), true, false, null);
        waitFor("the set to know that a member has changed", () -> again.session().isOutdated());
    }

    /** Each trace of an archive is a row; together they become a set of unpacked files. */
    @Test
    void anArchiveShowsItsFiles() throws Exception {
        Path zip = folder.resolve("captures.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "host/a.log", unpacked("traces/v05-msi-change/trace.log.zst"));
            add(out, "link/b.log", unpacked("traces/v02-pba-write/trace.log.zst"));
            add(out, "notes.txt", "what was done\n".getBytes(StandardCharsets.UTF_8));
        }
        run(() -> page.addFile(zip));
        waitFor("what is in it", () -> page.isPageComplete() && page.viewer().getTable().getItemCount() == 2);
        waitFor("what is not", () -> page.getMessage() != null
                && page.getMessage().startsWith("Left out of captures.zip, because no format recognises them: 1."));
        assertTrue(ui(() -> wizard.canFinish() || page.getMessage().contains("Next asks")),
                "why one cannot finish is told");
        assertEquals("a.log", ui(() -> row("a").getText(0)));
        waitFor("the preview", () -> page.details().previewTable().getItemCount() == 100);
        shoot("import-archive");
        click("Next >");
        waitFor("the second page", () -> dialog.getCurrentPage() instanceof ImportSetPage);
        Wizards.choose(dialog, "All files are one trace, merged by time");
        waitFor("a set", () -> wizard.canFinish());
        click("Finish");
        TraceEditor editor = Workbench.audited();
        assertEquals(2, editor.session().result().sources().size());
        assertArrayEquals(unpacked("traces/v05-msi-change/trace.log.zst"), file("a.log").readAllBytes());
        assertFalse(file("captures.zip").exists(), "only what was chosen is imported");
        IFile whole = Workbench.file("Traces", "captures.zip", Files.readAllBytes(zip));
        Workbench.open(whole);
        TraceEditor refused = ui(() -> (TraceEditor) UiBot.window().getActivePage().getActiveEditor());
        waitFor("a hint", () -> !refused.session().isBusy() && refused.session().failure() != null);
        assertTrue(refused.session().failure().contains("Import"), refused.session().failure());
    }

    private static void add(ZipOutputStream out, String name, byte[] bytes) throws Exception {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private byte[] unpacked(String example) throws Exception {
        Path packed = Workbench.example(example, Files.createTempDirectory(folder, "packed"));
        try (var in = Formats.input(packed).open(0)) {
            return in.readAllBytes();
        }
    }

    @Test
    void aRefusedFileSaysWhatIsNearest() throws Exception {
        Path file = Files.writeString(folder.resolve("prices.csv"), "time,type,price\n1,bolt,3\n");
        run(() -> page.addFile(file));
        waitFor("the refusal", () -> page.getErrorMessage() != null);
        Text said = ui(() -> UiBot.find((org.eclipse.swt.widgets.Composite) page.getControl(), Text.class,
                t -> t.isVisible() && t.getText().contains("not recognised")).get(0));
        String text = ui(said::getText);
        assertTrue(text.contains("it is text"), text);
        assertTrue(text.lines().count() <= 4, text);
        assertFalse(text.contains("confidence 0"), text);
        shoot("import-refused");
        assertFalse(ui(() -> wizard.canFinish()));
        UiBot.click(ui(() -> page.viewer().getControl()), 30, 35);
        UiBot.keys("Delete");
        waitFor("removed", () -> page.viewer().getTable().getItemCount() == 0);
    }

    @Test
    void aFormatHasSettings() throws Exception {
        Path trace = old(Workbench.example(Workbench.BUG, folder));
        run(() -> page.addFile(trace));
        waitFor("the detection", () -> wizard.canFinish());
        Text bus = ui(() -> page.details().setting("bus"));
        UiBot.click(bus, 20, 8);
        UiBot.keys("z");
        waitFor("a wrong value is told", () -> page.getErrorMessage() != null);
        UiBot.keys("BackSpace", "5");
        waitFor("a right one is taken", () -> wizard.canFinish() && page.getErrorMessage() == null);
        shoot("import-settings");
        run(() -> page.details().showEvents());
        waitFor("the preview by it", () -> page.details().previewTable().getItemCount() == 100
                && java.util.Arrays.stream(page.details().previewTable().getItems())
                        .anyMatch(i -> i.getText(4).startsWith("05:00.0")));
        click("Finish");
        TraceEditor editor = Workbench.audited();
        assertEquals("qemu-log:bus=5", editor.session().target().choices().format());
        assertTrue(editor.session().result().functions().stream().anyMatch(f -> f.bdf() >> 8 == 5));
    }

    @Test
    void aLinkedFileStaysWhereItIs() throws Exception {
        Path trace = Workbench.example(Workbench.BUG, folder);
        run(() -> {
            page.addFile(folder);
            page.setFolder("Linked/deep");
        });
        waitFor("the detection", () -> wizard.canFinish());
        click("Link to the files where they are");
        click("Finish");
        Workbench.audited();
        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(IPath.fromPortableString("/Linked/deep/trace.log.zst"));
        assertTrue(file.isLinked());
        assertEquals(trace, file.getLocation().toPath());
        assertEquals("", TraceSettings.of(file).format());
        ImportTraceWizard again = new ImportTraceWizard();
        WizardDialog second = Wizards.open(again);
        assertTrue(ui(() -> radio(second, "Link to the files where they are").getSelection()),
                "choices are remembered");
        run(() -> ((ImportTracePage) again.getPages()[0]).setLink(false));
        run(() -> ((ImportTracePage) again.getPages()[0]).addFile(trace));
        waitFor("the detection", again::canFinish);
        Wizards.finish(second);
    }

    /** The trace as QEMU up to 6.2 would have written it: configuration accesses without their bus. */
    private Path old(Path trace) throws Exception {
        try (var in = Formats.input(trace).open(0)) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            String old = Pattern.compile("(pci_cfg_\\w+ \\S+ )00:(\\w\\w)\\.(\\d)").matcher(text)
                    .replaceAll(m -> m.group(1) + Integer.parseInt(m.group(2), 16) + ':' + m.group(3));
            return Files.writeString(folder.resolve("old.log"), old, StandardCharsets.ISO_8859_1);
        }
    }

    private org.eclipse.swt.widgets.TableItem row(String start) {
        for (var item : page.viewer().getTable().getItems()) {
            if (item.getText(0).startsWith(start)) {
                return item;
            }
        }
        throw new AssertionError("no row " + start);
    }

    private void select(String start) {
        run(() -> page.viewer().setSelection(new StructuredSelection(row(start).getData())));
    }

    private static IFile file(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString("/Traces/" + name));
    }

    private static List<IMarker> markers(IFile of) {
        try {
            return List.of(of.findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static Button radio(WizardDialog in, String text) {
        return UiBot.find(in.getShell(), Button.class, b -> b.getText().replace("&", "").equals(text)).get(0);
    }

    private void click(String text) {
        Control button = ui(() -> radio(dialog, text));
        waitFor(text + " is enabled", button::isEnabled);
        UiBot.click(button, 12, 10);
    }

    private void shoot(String name) {
        assertTrue(UiBot.shoot(ui(dialog::getShell), Workbench.shot(name)) > 10);
    }
}
