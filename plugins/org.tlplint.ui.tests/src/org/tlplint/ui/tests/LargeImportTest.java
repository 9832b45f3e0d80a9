/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tlplint.ui.tests.UiBot.pause;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.audit.CopyJob;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.OverviewPage;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventsPage;

/**
 * A log of 1 GiB: how soon its first rows are seen, whether the workbench answers meanwhile, how fast one is rid of it, and what
 * memory it takes. Another size: {@code -DargLine=-Dtlplint.large=64m}.
 */
class LargeImportTest {

    private static final String SIZE = System.getProperty("tlplint.large", "1g");
    private static final double ANSWER_MS = 100;
    /** To delete a part of a copy takes the file system a while. */
    private static final double DELETED_MS = 250;
    private static final long GIGABYTE = 1L << 30;
    private static final long MINUTES = 5 * 60_000_000_000L;

    @TempDir
    static Path folder;
    private static Path log;

    @BeforeAll
    static void generate() throws Exception {
        log = GeneratedTrace.write(folder.resolve("large.log"), "--bytes", SIZE, "--faults", "40");
        Workbench.reset();
        Measures measures = new Measures("first import here, small");
        Path small = GeneratedTrace.write(folder.resolve("small.log"), "--bytes", "8m", "--faults", "40");
        try (UiWatch watch = UiWatch.start()) {
            Wizards.finish(Wizards.prepareImport(small, true));
            useWhileItIsRead(Workbench.audited(), 2);
            measures.watched("code runs for the first time", watch, ANSWER_MS);
        }
        measures.check();
        awaitJobs();
    }

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
        Measures.resetPeaks();
    }

    @AfterEach
    void letGo() throws Exception {
        Workbench.reset();
        awaitJobs();
    }

    @Test
    void linked() throws Exception {
        Measures measures = new Measures("import of a log of " + SIZE + ", linked");
        try (UiWatch watch = UiWatch.start()) {
            TraceEditor editor = open(true, measures, watch);
            useWhileItIsRead(editor, 0.9);
            measures.watched("while it was read", watch, ANSWER_MS);
            watch.restart();
            useWhileItIsRead(editor, 2);
            awaitJobs();
            assertEquals(TraceSession.Phase.DONE, editor.session().phase(), editor.session().failure());
            useWhileItIsRead(editor, 2);
            measures.watched("while its pages were filled and looked at", watch, ANSWER_MS);
            memory(measures);
            assertEquals(8 * 40, editor.session().result().findings().stream()
                    .filter(f -> f.severity() != org.tlplint.core.rule.Severity.INFORMATION).mapToLong(f -> f.count())
                    .sum());
        }
        measures.check();
    }

    @Test
    void copied() throws Exception {
        Measures measures = new Measures("import of a log of " + SIZE + ", copied");
        try (UiWatch watch = UiWatch.start()) {
            TraceEditor editor = open(false, measures, watch);
            measures.say("  copying when the first rows were seen: " + (jobs(CopyJob.class) > 0));
            useWhileItIsRead(editor, 0.9);
            measures.watched("while it was copied and read", watch, ANSWER_MS);
            watch.restart();
            useWhileItIsRead(editor, 2);
            awaitJobs();
            assertEquals(TraceSession.Phase.DONE, editor.session().phase(), editor.session().failure());
            IFile file = editor.session().target().file();
            assertEquals(-1, Files.mismatch(log, file.getLocation().toPath()));
            assertFalse(editor.session().isOutdated(), "the copy is what was audited");
            assertEquals(0, parts(file));
            measures.watched("while its pages were filled", watch, ANSWER_MS);
            memory(measures);
        }
        measures.check();
    }

    @Test
    void cancelled() throws Exception {
        Measures measures = new Measures("cancel, log of " + SIZE);
        try (UiWatch watch = UiWatch.start()) {
            TraceEditor editor = open(true, measures, watch);
            for (int i = 0; i < 4; i++) {
                pause(150 + 400L * i);
                run(() -> editor.session().cancel());
                measures.took("from cancel to the end of the audit, " + i, untilOver(editor.session()),
                        ANSWER_MS);
                run(() -> editor.session().start());
                until(() -> editor.session().events() > 0);
            }
            run(() -> window().getActivePage().closeEditor(editor, false));
            measures.took("from closing the editor to the end of the audit", untilOver(editor.session()), ANSWER_MS);
            measures.watched("while it was cancelled again and again", watch, ANSWER_MS);
        }
        measures.takes("heap without the editor", Measures.heap(), GIGABYTE / 4);
        measures.check();
    }

    @Test
    void copyCancelled() throws Exception {
        Measures measures = new Measures("cancel of the copy, log of " + SIZE);
        TraceEditor editor;
        try (UiWatch watch = UiWatch.start()) {
            editor = open(false, measures, watch);
        }
        IFile file = editor.session().target().file();
        for (Job job : Job.getJobManager().find(CopyJob.class)) {
            job.cancel();
        }
        measures.took("from cancel to the end of the copy", untilOver(CopyJob.class), DELETED_MS);
        if (!file.exists()) {
            until(() -> window().getActivePage().getEditors().length == 0);
            assertEquals(0, parts(file));
            assertFalse(Files.exists(file.getLocation().toPath()));
        }
        measures.check();
    }

    /** Waits without the UI thread, which may be busy with what the end of the job changes. */
    private static double untilOver(Object family) {
        long begin = System.nanoTime();
        while (jobs(family) > 0) {
            pause(1);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static int jobs(Object family) {
        return Job.getJobManager().find(family).length;
    }

    private static long parts(IFile file) throws Exception {
        try (Stream<Path> files = Files.list(file.getLocation().toPath().getParent())) {
            return files.filter(f -> f.toString().endsWith(".part")).count();
        }
    }

    /** Drives the wizard to its end, and waits for the first rows. */
    private static TraceEditor open(boolean link, Measures measures, UiWatch watch) {
        WizardDialog dialog = Wizards.prepareImport(log, link);
        watch.restart();
        long pressed = System.nanoTime();
        Wizards.press(dialog, "Finish");
        until(() -> dialog.getShell() == null || dialog.getShell().isDisposed());
        long closed = System.nanoTime();
        until(() -> window().getActivePage().getActiveEditor() instanceof TraceEditor);
        TraceEditor editor = ui(() -> (TraceEditor) window().getActivePage().getActiveEditor());
        run(() -> editor.showPage(EventsPage.class));
        until(() -> editor.page(EventsPage.class).rows().get(0) != null);
        run(() -> editor.page(EventsPage.class).grid().update());
        measures.took("from Finish to the end of the wizard", (closed - pressed) / 1e6, 1000);
        measures.took("from there to the first rows", (System.nanoTime() - closed) / 1e6, 1000);
        measures.watched("while the editor was made", watch, ANSWER_MS);
        watch.restart();
        return editor;
    }

    /**
     * Turns pages and goes to events, as somebody does who cannot wait.
     *
     * @param share ends when so much of the file has been read
     */
    private static void useWhileItIsRead(TraceEditor editor, double share) {
        int round = 0;
        do {
            long there = Math.max(1, editor.session().events());
            long event = there * (round * 37 % 100) / 100;
            run(() -> editor.showEvent(event));
            pause(120);
            if (round % 5 == 4) {
                run(() -> editor.showPage(OverviewPage.class));
                pause(120);
            }
        } while ((round++ < 10 || editor.session().isBusy())
                && editor.session().bytes() < share * editor.session().totalBytes());
    }

    private static void memory(Measures measures) throws Exception {
        measures.takes("peak of the heap", Measures.peakHeap(), GIGABYTE);
        measures.takes("peak of the resident memory", Measures.peakResident(), GIGABYTE + GIGABYTE / 2);
        measures.takes("heap with the trace open", Measures.heap(), GIGABYTE / 2);
    }

    /** Waits for all jobs that users see and those that write markers. */
    private static void awaitJobs() {
        until(() -> jobs(CopyJob.class) == 0 && jobs(org.eclipse.core.resources.ResourcesPlugin.FAMILY_AUTO_BUILD) == 0
                && Stream.of(Job.getJobManager().find(null)).noneMatch(j -> j.isUser()
                        || j.getClass().getName().startsWith("org.tlplint") && j.getState() == Job.RUNNING));
        pause(500);
    }

    /** Asks in the UI thread until the answer is yes, and says how many milliseconds that took. */
    private static double until(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!ui(condition::getAsBoolean)) {
            if (System.nanoTime() - begin > MINUTES) {
                throw new AssertionError("timed out");
            }
            pause(3);
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
