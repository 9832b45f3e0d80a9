/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.pause;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.audit.Offences;

/** How long the Events page alone, without the views, keeps the UI thread from answering, on a trace of millions of events. */
class EventSpeedTest {

    private static final String EVENTS = "2000000";
    private static final int STEPS = 30;
    private static final double LIMIT_MS = 50;

    @TempDir
    Path folder;

    private final Measures measures = new Measures("Events page with " + EVENTS + " events");
    private Events events;

    @Test
    void answersWhileOneStepsAndTypes() throws Exception {
        Path capture = GeneratedTrace.write(folder.resolve("capture.pcap"), "--capture", EVENTS, "--faults", "500");
        Workbench.reset();
        events = Events.open("capture.pcap", Files.readAllBytes(capture));
        Offences offences = events.editor().session().offences();
        assertTrue(offences.after(-1) >= 0, "there are findings");
        run(() -> {
            for (IViewReference view : window().getActivePage().getViewReferences()) {
                window().getActivePage().hideView(view);
            }
        });
        events.focus();
        // what is done for the first time loads classes
        step(5);
        type("meaning ~ mask");
        keys("Return", "Escape");
        UiBot.settle();
        try (UiWatch watch = UiWatch.start()) {
            step(STEPS);
            watched("while stepping through findings", watch);
            watch.restart();
            type("meaning ~ /un?masked/ and data >= 0x20");
            keys("Return");
            waitFor("a search", () -> events.page().search().search() != null);
            for (int i = 0; i < 10; i++) {
                run(() -> events.page().searchField().setFocus());
                keys("Return");
                pause(150);
            }
            waitFor("the end of the search", () -> events.page().search().search().isOver());
            watched("while typing and searching", watch);
            watch.restart();
            run(() -> events.page().searchField().setFocus());
            keys("ctrl+Return");
            events.filtered();
            events.focus();
            keys("End", "Home", "Next", "Next");
            run(events.page()::clearFilters);
            UiBot.settle();
            watched("while filtering", watch);
            watch.restart();
            long all = events.count();
            for (int i = 1; i <= STEPS; i++) {
                long to = all * i / (STEPS + 1);
                run(() -> events.grid().scrollTo(to));
                waitFor("the rows at " + to, () -> events.page().rows().get(to) != null);
            }
            watched("while scrolling through the whole", watch);
        }
        measures.check();
    }

    private void watched(String what, UiWatch watch) {
        measures.watched(what, watch, LIMIT_MS);
        watch.blocks().stream().max(Comparator.comparingLong(UiWatch.Block::ownMs))
                .ifPresent(block -> measures.say("    most of its own:\n" + block.report()));
    }

    private void step(int times) {
        for (int i = 0; i < times; i++) {
            long from = events.selected();
            long next = events.editor().session().offences().after(from);
            keys("ctrl+period");
            waitFor("the next finding", () -> events.grid().selectedEvent() == next
                    && events.page().rows().get(next) != null);
        }
    }

    /** Letter by letter, as somebody types. */
    private void type(String text) {
        events.type("");
        for (int i = 1; i <= text.length(); i++) {
            String now = text.substring(0, i);
            run(() -> events.page().searchField().setText(now));
            pause(20);
        }
        assertEquals(text, ui(() -> events.page().searchField().getText()));
    }
}
