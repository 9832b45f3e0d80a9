/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.pause;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.Zstd;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** The audit of a packed trace, which another thread unpacks ahead of it, ends as fast as that of a plain one. */
class PackedCancelTest {

    private static final int CANCEL_MS = 100;
    private static final int TIMES = 3;
    /**
     * How often the trace is repeated: each of the packers takes parts one after the other for one whole. Zstandard is unpacked so
     * fast that there must be more of them, or it is over before it is cancelled.
     */
    private static final int PARTS = 60;
    private static final int PARTS_OF_ZSTD = 150;

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "xz", "zst"})
    void cancelled(String how) throws Exception {
        Path trace = Workbench.example("traces/nvme-msix/trace.log.zst", folder);
        byte[] bytes;
        try (var in = Formats.input(trace).open(0)) {
            bytes = in.readAllBytes();
        }
        Path packed = folder.resolve("long.log." + how);
        byte[] part = pack(how, bytes);
        int parts = how.equals("zst") ? PARTS_OF_ZSTD : PARTS;
        try (OutputStream out = Files.newOutputStream(packed)) {
            for (int i = 0; i < parts; i++) {
                out.write(part);
            }
        }
        IFile file = Workbench.file("Packed", packed.getFileName().toString(), Files.readAllBytes(packed));
        Measures measures = new Measures("cancel of a trace packed with " + how + ", " + bytes.length * (long) parts
                / 1_000_000 + " MB unpacked");
        TraceEditor editor = ui(() -> (TraceEditor) window().getActivePage().openEditor(new FileEditorInput(file),
                Ids.TRACE_EDITOR));
        for (int i = 0; i < TIMES; i++) {
            waitFor("events", () -> editor.session().events() > 0);
            pause(50 + 75L * i);
            assertTrue(editor.session().isBusy(), "it is too short to be cancelled");
            run(() -> editor.session().cancel());
            measures.took("from cancel to the end of the audit, " + i, untilOver(editor.session()), CANCEL_MS);
            waitFor("the cancelled session", () -> !editor.session().isBusy());
            assertEquals(TraceSession.Phase.CANCELLED, ui(() -> editor.session().phase()));
            run(() -> editor.session().start());
        }
        waitFor("events", () -> editor.session().events() > 0);
        run(() -> window().getActivePage().closeEditor(editor, false));
        measures.took("from closing the editor to the end of the audit", untilOver(editor.session()), CANCEL_MS);
        waitFor("no thread unpacks", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(t -> t.getName().equals("tlplint-unpack")));
        measures.check();
    }

    static byte[] pack(String how, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (how.equals("zst")) {
            return Zstd.compress(bytes, 1);
        }
        try (OutputStream packed = how.equals("gz") ? new GZIPOutputStream(out)
                : new XZOutputStream(out, new LZMA2Options(0))) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    /** Waits without the UI thread, which may be busy with what the end of the job changes. */
    private static double untilOver(Object family) {
        long begin = System.nanoTime();
        while (org.eclipse.core.runtime.jobs.Job.getJobManager().find(family).length > 0) {
            pause(1);
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
