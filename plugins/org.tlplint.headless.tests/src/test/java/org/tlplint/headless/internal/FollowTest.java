/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.formats.Formats;

/** Traces that grow. */
@Timeout(120)
class FollowTest {

    /** Bytes of the real log before its first violation, and behind it. */
    private static final int BEFORE = 3_000_000;

    @TempDir
    Path folder;
    private Path log;
    private byte[] bytes;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    @BeforeEach
    void unpack() throws IOException {
        try (InputStream in = Formats.input(Cli.kernelBug(folder)).open(0)) {
            bytes = in.readAllBytes();
        }
        log = folder.resolve("grow.log");
    }

    private CompletableFuture<Integer> start(InputStream in, String... args) {
        Console console = Console.of(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return CompletableFuture.supplyAsync(() -> new Program(new Context(console, in, cancelled)).run(args),
                task -> new Thread(task).start());
    }

    private CompletableFuture<Integer> follow(String... more) {
        String[] args = Arrays.copyOf(new String[] {"audit", "--follow", log.toString()}, 3 + more.length);
        System.arraycopy(more, 0, args, 3, more.length);
        return start(InputStream.nullInputStream(), args);
    }

    private void write(int from, int to) throws IOException {
        Files.write(log, Arrays.copyOfRange(bytes, from, to), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what + "\n" + out() + err());
            Thread.sleep(20);
        }
    }

    private static int code(CompletableFuture<Integer> run) throws Exception {
        return run.get(60, TimeUnit.SECONDS);
    }

    /** What an audit of the whole file prints. */
    private String plain(Path file, String... more) {
        String[] args = Arrays.copyOf(new String[] {"audit", file.toString()}, 2 + more.length);
        System.arraycopy(more, 0, args, 2, more.length);
        return Cli.run(args).out();
    }

    private int line(int offset) {
        int end = offset;
        while (bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    @Test
    void findingsComeWhileTheTraceGrowsAndTheReportIsThatOfTheWhole() throws Exception {
        CompletableFuture<Integer> run = follow("--limit", "2");
        await("waits for the file", () -> err().contains("waiting for " + log));
        write(0, line(BEFORE));
        await("recognises it", () -> err().contains("following " + log));
        // in the middle of a line: what is not whole is not read
        int middle = bytes.length - 37;
        write(line(BEFORE), middle);
        await("tells of the findings", () -> out().contains("MSI-X vector 2"));
        assertFalse(run.isDone());
        assertFalse(out().contains("Verdict"), out());
        assertTrue(out().contains("\nnew    VIOLATION  MSIX-TBL-001  03:00.0 e1000e, MSI-X vector 2, 1 event so far"),
                out());
        assertTrue(out().indexOf("[MSIX-SEQ-002") < out().indexOf("[MSIX-TBL-001"), "in the order of time");
        write(middle, bytes.length);
        cancelled.set(true);
        assertEquals(Exit.FINDINGS, code(run));
        String expected = plain(log, "--limit", "2");
        assertTrue(out().endsWith(expected), () -> out() + "\n--- expected at its end ---\n" + expected);
        assertFalse(err().contains("interrupted"), err());
    }

    @Test
    void anIdleFileEndsIt() throws Exception {
        write(0, line(BEFORE));
        CompletableFuture<Integer> run = follow("--follow-idle", "1", "--report", "json=" + folder + "/f.json",
                "--fail-on", "never");
        assertEquals(Exit.CLEAN, code(run));
        assertTrue(out().endsWith(plain(log).stripTrailing() + "\nReport: " + folder + "/f.json\n"), out());
        plain(log, "--report", "json=" + folder + "/p.json");
        assertEquals(withoutDuration(folder.resolve("p.json")), withoutDuration(folder.resolve("f.json")),
                "size, hash and all");
    }

    private static String withoutDuration(Path json) throws IOException {
        return Files.readString(json).replaceAll("\"duration_ms\" : \\d+", "");
    }

    @Test
    void aHalfWrittenLastLineIsReadWhenItEnds() throws Exception {
        byte[] csv = ("time_ns,type,bdf,reg,len,data\n1000,CfgRd,01:00.0,0,4,12345678\n2000,CfgRd,01:00.0,8,4,1")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(log, csv);
        CompletableFuture<Integer> run = follow("--format", "csv");
        await("starts", () -> err().contains("following"));
        Thread.sleep(1000);
        Files.writeString(log, "2345678\n", StandardOpenOption.APPEND);
        cancelled.set(true);
        assertEquals(Exit.CLEAN, code(run));
        assertFalse(out().contains("NOT UNDERSTOOD"), out());
        assertEquals(plain(log, "--format", "csv"), out());
    }

    @Test
    void aFileThatBecomesShorterEndsItWithWhatWasRead() throws Exception {
        write(0, line(BEFORE));
        CompletableFuture<Integer> run = follow();
        await("starts", () -> err().contains("following"));
        Thread.sleep(1000);
        Files.write(log, Arrays.copyOf(bytes, 1000));
        assertEquals(Exit.INPUT, code(run));
        assertTrue(err().contains("grow.log became shorter while it was followed"), err());
        assertTrue(out().contains("Verdict: "), out());
    }

    @Test
    void aFileThatIsWrittenAnewIsNoticed() throws Exception {
        write(0, 100_000);
        CompletableFuture<Integer> run = follow();
        await("starts", () -> err().contains("following"));
        Thread.sleep(1000);
        Files.write(log, Arrays.copyOfRange(bytes, 200_000, 400_000));
        assertEquals(Exit.INPUT, code(run));
        assertTrue(err().contains("was written anew while it was followed, after 100,000 bytes"), err());
    }

    @Test
    void aFileThatIsRotatedIsReadToItsEnd() throws Exception {
        write(0, line(BEFORE));
        CompletableFuture<Integer> run = follow("--fail-on", "never");
        await("starts", () -> err().contains("following"));
        Thread.sleep(1500);
        Path old = Files.move(log, folder.resolve("grow.log.1"));
        Files.write(old, Arrays.copyOfRange(bytes, line(BEFORE), bytes.length), StandardOpenOption.APPEND);
        Files.writeString(log, "another one\n");
        assertEquals(Exit.CLEAN, code(run));
        assertTrue(err().contains("grow.log was replaced by another file after %,d bytes".formatted(bytes.length)),
                err());
        assertTrue(out().endsWith(plain(old, "--fail-on", "never").replace(old.toString(), log.toString())
                .replaceFirst("(?s)^.*\nFindings ", "Findings ").replaceFirst("(?s)^.*\nVerdict", "Verdict")), out());
    }

    @Test
    void standardInputIsFollowedToItsEnd() throws Exception {
        PipedOutputStream writer = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(writer, 1 << 16);
        CompletableFuture<Integer> run = start(in, "audit", "--follow", "-", "--limit", "1");
        writer.write(bytes, 0, bytes.length - 100);
        await("tells before the end", () -> out().contains("MSIX-SEQ-002"));
        assertFalse(run.isDone());
        writer.write(bytes, bytes.length - 100, 100);
        writer.close();
        assertEquals(Exit.FINDINGS, code(run));
        assertTrue(out().endsWith(Cli.run(bytes, "audit", "-", "--limit", "1").out()), out());
    }

    @Test
    void whatCannotBeFollowedIsSaid() throws Exception {
        String packed = folder.resolve("trace.log.zst").toString();
        Cli.Result result = Cli.run("audit", "--follow", packed);
        assertEquals(Exit.USAGE, result.code());
        assertTrue(result.err().contains("is packed (zstd)"), result.err());
        assertTrue(Cli.run("audit", "--follow", packed, packed).err().contains("--follow takes one trace, not 2"));
        assertTrue(Cli.run("audit", packed, "--follow-idle", "1").err().contains("--follow-idle needs --follow"));
        assertTrue(Cli.run("audit", "--follow", packed, "--follow-idle", "0").err().contains("a time above zero"));
        assertTrue(Cli.run("audit", "--follow", packed, "--follow-idle", "x").err().contains("is not a time"));
        Files.writeString(log, "tlplint-set 1\n");
        assertTrue(Cli.run("audit", "--follow", log.toString(), "--follow-idle", "1").err().contains("is a trace set"));
        Files.writeString(log, "something else\n".repeat(500));
        Cli.Result unknown = Cli.run("audit", "--follow", log.toString(), "--follow-idle", "1");
        assertEquals(Exit.INPUT, unknown.code());
        assertTrue(unknown.err().contains("no trace format recognised"), unknown.err());
        Cli.Result none = Cli.run("audit", "--follow", folder + "/none", "--follow-idle", "1");
        assertEquals(Exit.INPUT, none.code());
        assertTrue(none.err().contains("does not exist"), none.err());
        cancelled.set(true);
        Files.delete(log);
        assertEquals(Exit.INTERRUPTED, code(follow()));
    }
}
