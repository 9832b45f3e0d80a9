/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.Formats;
import org.tlplint.formats.write.EventComparison;
import org.tlplint.ui.internal.events.CellText;
import org.tlplint.ui.internal.events.EventColumns;

/** Texts that a trace should not have: control characters, letters from right to left, signs that turn the order round, lines as long as the reader takes. */
class EventHostileTest {

    private static final String RIGHT_TO_LEFT = "\u05e9\u05dc\u05d5\u05dd 0x12 \u0645\u0631\u062d\u0628\u0627";
    /** Characters of a text that a trace is written with. */
    private static final int MOST_WRITTEN = 4_096;
    private static final String LONG = "abc \u00e9\u4e16 ".repeat(6_000);

    @TempDir
    Path folder;

    private Events events;

    @BeforeEach
    void open() throws Exception {
        Workbench.reset();
        List<String> notes = List.of("plain", "nul \\u0000 inside", "bell \\u0007 tab \\t return \\r line \\n end",
                "\\u202egnidaelsim\\u202c after", RIGHT_TO_LEFT, LONG, "escape \\u001b[31mred\\u001b[0m",
                "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 marks", "half \\ud83d pair",
                "& ampersand <b>no markup</b>");
        StringBuilder trace = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            trace.append("{\"time\":").append(i).append(",\"type\":\"note\",\"comment\":\"")
                    .append(notes.get(i % notes.size())).append("\"}\n");
        }
        events = Events.open("hostile.jsonl", trace.toString().getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void reset() {
        run(EventColumns.shared()::reset);
    }

    @Test
    void areShownSafely() throws Exception {
        assertEquals(60, events.count());
        events.select(0);
        UiBot.settle();
        try (UiWatch watch = UiWatch.start()) {
            run(() -> events.grid().redraw());
            for (int i = 0; i < 25; i++) {
                keys("Down");
            }
            run(() -> EventColumns.shared().setVisible(Events.column(Aspect.TIME), false));
            UiBot.settle();
            watch.require(100);
        }
        assertTrue(shoot(ui(events.page()::control), Workbench.shot("events-hostile-light")) > 10);
        Themes.use(Themes.DARK);
        try {
            assertTrue(Themes.isDark(Workbench.shot("events-hostile-dark"), ui(events.page()::control)));
        } finally {
            Themes.use(Themes.LIGHT);
        }
        for (long event = 0; event < 10; event++) {
            String text = events.cell(event, Aspect.MEANING);
            String shown = CellText.cell(text);
            assertTrue(shown.length() <= 4_001, "length: " + shown.length());
            List<String> tip = CellText.tip(text).lines().toList();
            assertTrue(tip.size() <= 16 && tip.stream().allMatch(l -> l.length() <= 120), "a tool tip fits: " + tip);
            assertFalse(shown.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == 0x202e || c == 0x202c), shown);
        }
        assertEquals("nul \\x00 inside", CellText.cell(events.cell(1, Aspect.MEANING)));
        assertEquals("\\u202egnidaelsim\\u202c after", CellText.cell(events.cell(3, Aspect.MEANING)));
        assertTrue(CellText.cell(events.cell(4, Aspect.MEANING)).contains("\u05dd\u200e 0x12 "),
                "a number behind Hebrew letters is read from left to right");
    }

    @Test
    void areCopiedAndMarkedSafely() throws Exception {
        events.select(5);
        events.focus();
        keys("ctrl+b");
        waitFor("a bookmark", () -> events.page().bookmarks().at(5) != null);
        assertTrue(ui(() -> events.page().bookmarks().at(5)).length() < 300, "a short text, whatever the event says");
        keys("ctrl+Home", "shift+End");
        waitFor("all", () -> events.grid().selection().size() == 60);
        Workbench.setClipboard("nothing");
        keys("ctrl+c");
        waitFor("all rows", () -> Workbench.clipboard().lines().count() == 61);
        for (String line : Workbench.clipboard().lines().toList()) {
            assertEquals(Aspect.values().length, line.split("\t", -1).length, "cells of a row");
        }
        List<String> entries = Events.entries(events.menu(), "Copy Cell");
        assertTrue(entries.stream().allMatch(e -> e.length() < 200), "entries of a menu are short");
    }

    @Test
    void areSearchedWithoutAHang() throws Exception {
        try (UiWatch watch = UiWatch.start()) {
            events.type("/(a+)+$/");
            keys("Return");
            waitFor("the end", () -> events.page().search().search() != null
                    && events.page().search().search().isOver());
            events.type("\u0000\u202e");
            keys("Return");
            waitFor("the end", () -> events.page().search().search() == null
                    || events.page().search().search().isOver());
            watch.require(100);
        }
    }

    @Test
    void comeBackFromWhatIsCopied() throws Exception {
        events.select(0);
        events.focus();
        keys("shift+End");
        waitFor("all", () -> events.grid().selection().size() == 60);
        Workbench.setClipboard("nothing");
        keys("ctrl+shift+c");
        waitFor("CSV", () -> Workbench.clipboard().length() > 1_000);
        Path csv = folder.resolve("copied.csv");
        java.nio.file.Files.writeString(csv, Workbench.clipboard());
        List<TraceEvent> read = new ArrayList<>();
        try (EventReader reader = Formats.byId("csv").open(Formats.input(csv))) {
            TraceEvent event = new TraceEvent();
            while (reader.next(event)) {
                TraceEvent copy = new TraceEvent();
                copy.copy(event);
                read.add(copy);
            }
        }
        assertEquals(60, read.size());
        int[] at = {0};
        events.editor().session().view().read(0, event -> {
            TraceEvent copied = read.get(at[0]);
            assertTrue(event.note().length() > MOST_WRITTEN
                    ? copied.note().equals(event.note().substring(0, MOST_WRITTEN))
                    : event.note().indexOf(0) >= 0 ? copied.note().equals(event.note().replace('\0', '\ufffd'))
                            : EventComparison.same(event, copied),
                    "event " + at[0] + ": " + copied.note());
            at[0]++;
            return true;
        });
    }
}
