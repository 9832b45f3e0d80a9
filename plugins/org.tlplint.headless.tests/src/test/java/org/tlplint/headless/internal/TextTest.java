/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

/** How text is laid out and coloured, and how progress is shown. */
class TextTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(boolean terminal, int width) {
        return new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8, terminal, terminal, width, true);
    }

    @Test
    void coloursOnlyATerminal() {
        console(false, 80).line(Style.RED.of("VIOLATION") + " x");
        assertEquals("VIOLATION x\n", out.toString(StandardCharsets.UTF_8));
        out.reset();
        console(true, 80).line(Style.RED.of("VIOLATION") + " x");
        assertEquals("\u001b[1;31mVIOLATION\u001b[0m x\n", out.toString(StandardCharsets.UTF_8));
        out.reset();
        Console without = console(true, 80);
        without.withoutColour();
        without.line(Style.RED.of("VIOLATION") + " x");
        assertEquals("VIOLATION x\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void wrapsToTheWidth() {
        Console console = console(true, 60);
        Layout.paragraph(console, "  observed  ", "word ".repeat(40).strip());
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.size() > 3);
        assertTrue(lines.stream().allMatch(l -> l.length() <= 60));
        assertTrue(lines.stream().skip(1).allMatch(l -> l.startsWith("            word")));
    }

    @Test
    void tablesLineUpWhateverTheStyle() {
        new TextTable("a", ">n").row(Style.RED.of("x"), "1").row("long", "22").print(console(true, 80), "");
        assertEquals("\u001b[1ma\u001b[0m      \u001b[1mn\u001b[0m\n\u001b[1;31mx\u001b[0m      1\nlong  22\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void rangesAreShort() {
        assertEquals("0-2, 5, 7-8", Layout.ranges(List.of(0, 1, 2, 5, 7, 8)));
        assertEquals("", Layout.ranges(List.of()));
        assertEquals("283.3 KiB", Layout.bytes(290_110));
        assertEquals("1 event", Layout.count(1, "event"));
    }

    @Test
    void progressSaysWhatIsLeft() {
        assertEquals("tlplint:  25 % of 1.0 MiB, 500 events, 250 events/s, 6 s left",
                ProgressLine.text(1 << 18, 1 << 20, 500, 2_000_000_000L));
        assertTrue(ProgressLine.text(1, 100, 1, 2_000_000_000L).endsWith(", 3 min 18 s left"));
        assertEquals("tlplint: 1.0 MiB read, 500 events, 250 events/s",
                ProgressLine.text(1 << 20, -1, 500, 2_000_000_000L));
    }

    @Test
    void shortRunsShowNoProgress() {
        ProgressLine line = new ProgressLine(console(true, 80), ProgressLine.Mode.auto, new AtomicBoolean());
        line.at(1, 2, 3);
        line.done();
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void longRunsShowProgressOnTheTerminalAndTakeItAway() throws InterruptedException {
        ProgressLine line = new ProgressLine(console(true, 80), ProgressLine.Mode.auto, new AtomicBoolean());
        Thread.sleep(600);
        line.at(1 << 19, 1 << 20, 3);
        line.at(1 << 19, 1 << 20, 4);
        line.done();
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.startsWith("\rtlplint:  50 % of 1.0 MiB, 3 events"), shown);
        assertTrue(shown.endsWith("\r" + " ".repeat(shown.length() / 2 - 1) + "\r") || shown.endsWith(" \r"), shown);
        assertEquals(1, shown.split("tlplint", -1).length - 1, "throttled: " + shown);
    }

    @Test
    void nearestFindsWhatWasMeant() {
        assertEquals(List.of("events"), Suggestion.nearest("evnts", List.of("audit", "rules", "events")));
        assertEquals(List.of(), Suggestion.nearest("frob", List.of("audit", "rules", "events")));
        assertEquals(List.of("MSIX-TBL-001"), Suggestion.nearest("tbl-001", List.of("MSIX-TBL-001", "MSIX-PBA-001")));
    }
}
