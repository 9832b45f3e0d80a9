/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.Formats;
import org.tlplint.formats.write.EventComparison;
import org.tlplint.formats.write.OutputFormat;

/** What the wizard exports is read again and compared, event by event, with what the trace holds. */
class EventExportTest {

    @TempDir
    Path folder;

    private Events events;
    private List<TraceEvent> all;

    @BeforeEach
    void open() throws Exception {
        events = Events.open("traces/msi-mixed/trace.log.zst", folder);
        all = new ArrayList<>();
        events.editor().session().view().read(0, event -> {
            all.add(copy(event));
            return true;
        });
    }

    private static TraceEvent copy(TraceEvent event) {
        TraceEvent copy = new TraceEvent();
        copy.copy(event);
        return copy;
    }

    private static List<TraceEvent> read(Path file, String format) throws IOException {
        assertEquals(format, Formats.detect(Formats.input(file)).format().id(), "it is known for what it is");
        List<TraceEvent> read = new ArrayList<>();
        try (EventReader reader = Formats.byId(format).open(Formats.input(file))) {
            TraceEvent event = new TraceEvent();
            while (reader.next(event)) {
                read.add(copy(event));
            }
        }
        return read;
    }

    private static void assertSame(List<TraceEvent> expected, List<TraceEvent> actual, String what) {
        assertEquals(expected.size(), actual.size(), what);
        for (int i = 0; i < expected.size(); i++) {
            TraceEvent wanted = expected.get(i);
            assertTrue(EventComparison.same(wanted, actual.get(i)), what + ": event " + wanted.index());
        }
    }

    private List<TraceEvent> that(Predicate<TraceEvent> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private Shell wizard() {
        events.focus();
        Events.choose(events.menu(), "Export Events...");
        return Events.dialog();
    }

    private static void choose(Shell dialog, OutputFormat format, Path target) {
        run(() -> {
            Combo combo = UiBot.find(dialog, Combo.class, c -> true).get(0);
            combo.select(format.ordinal());
            combo.notifyListeners(SWT.Selection, new Event());
            UiBot.find(dialog, Text.class, t -> t.getText().contains("-events.")).get(0).setText(target.toString());
        });
    }

    private static Button button(Shell dialog, String begin) {
        return ui(() -> UiBot.find(dialog, Button.class, b -> b.getText().replace("&", "").startsWith(begin)).get(0));
    }

    private static void finish(Shell dialog, Path target) {
        run(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        waitFor("the file " + target, () -> Files.exists(target));
        waitFor("the end of the job", () -> Job.getJobManager().find(null).length == 0
                || List.of(Job.getJobManager().find(null)).stream().noneMatch(j -> j.getName().startsWith("Writing ")));
        run(() -> {
            for (Shell shell : UiBot.display().getShells()) {
                if (shell.getParent() != null && shell.isVisible()) {
                    shell.close();
                }
            }
        });
    }

    @Test
    void whatIsFilteredComesBackFromEveryFormat() throws Exception {
        run(() -> events.page().addFilter("type = MWr or type = CfgWr"));
        events.filtered();
        List<TraceEvent> wanted = that(e -> e.kind() == EventKind.MEMORY_WRITE || e.kind() == EventKind.CONFIG_WRITE);
        assertEquals(wanted.size(), events.count());
        assertTrue(wanted.size() > 50 && wanted.size() < all.size(), wanted.size() + " of " + all.size());
        for (OutputFormat format : OutputFormat.values()) {
            for (String packing : new String[] {"", ".zst"}) {
                Path target = folder.resolve("filtered." + format.id() + packing);
                Shell dialog = wizard();
                choose(dialog, format, target);
                assertTrue(ui(button(dialog, "Events that")::getSelection), "what the filter shows is suggested");
                finish(dialog, target);
                assertSame(wanted, read(target, format.id()), target.getFileName().toString());
            }
        }
    }

    @Test
    void selectedEventsComeBack() throws Exception {
        run(() -> events.page().addFilter("dir = up"));
        events.filtered();
        List<TraceEvent> up = that(e -> e.has(Field.DIRECTION) && e.direction() == Direction.UPSTREAM);
        assertEquals(up.size(), events.count());
        events.focus();
        UiBot.keys("Home", "Down", "Down", "shift+Down", "shift+Down", "shift+Down");
        waitFor("four rows", () -> events.grid().selection().size() == 4);
        for (OutputFormat format : OutputFormat.values()) {
            Path target = folder.resolve("selected." + format.id());
            Shell dialog = wizard();
            choose(dialog, format, target);
            assertTrue(ui(button(dialog, "Selected events")::getSelection), "the selection is suggested");
            finish(dialog, target);
            assertSame(up.subList(2, 6), read(target, format.id()), format.id());
        }
    }

    @Test
    void aSpanOfTimeComesBack() throws Exception {
        long start = all.stream().filter(e -> e.has(Field.TIME)).findFirst().orElseThrow().timeNs();
        long from = all.get(all.size() / 3).timeNs();
        long to = all.get(all.size() / 2).timeNs();
        List<TraceEvent> wanted = that(e -> !e.has(Field.TIME) || e.timeNs() >= from && e.timeNs() <= to);
        assertTrue(wanted.size() > 10 && wanted.size() < all.size(), wanted.size() + " of " + all.size());
        for (OutputFormat format : OutputFormat.values()) {
            Path target = folder.resolve("span." + format.id());
            Shell dialog = wizard();
            choose(dialog, format, target);
            run(() -> {
                List<Text> fields = UiBot.find(dialog, Text.class, t -> !t.getText().contains("span."));
                fields.get(0).setText("soon");
                fields.get(1).setText(Times.column(to - start));
            });
            assertFalse(ui(() -> dialog.getDefaultButton().isEnabled()), "soon is no time");
            run(() -> UiBot.find(dialog, Text.class, t -> t.getText().equals("soon")).get(0)
                    .setText(Times.column(from - start)));
            assertTrue(ui(button(dialog, "Between")::getSelection));
            assertTrue(ui(() -> dialog.getDefaultButton().isEnabled()));
            if (format == OutputFormat.PCAPNG) {
                shoot(dialog, Workbench.shot("events-export-span"));
            }
            finish(dialog, target);
            assertSame(wanted, read(target, format.id()), format.id());
        }
    }

    @Test
    void theSpanOfTheSelectionIsSuggested() throws Exception {
        events.select(40);
        UiBot.keys("shift+Down", "shift+Down", "shift+Down", "shift+Down");
        waitFor("five rows", () -> events.grid().selection().size() == 5);
        waitFor("their texts", () -> events.page().rows().get(44) != null);
        long start = all.stream().filter(e -> e.has(Field.TIME)).findFirst().orElseThrow().timeNs();
        Shell dialog = wizard();
        List<String> times = ui(() -> UiBot.find(dialog, Text.class, t -> (t.getStyle() & SWT.BORDER) != 0
                && !t.getText().contains("-events.")).stream()
                .map(Text::getText).toList());
        assertEquals(List.of(Times.column(all.get(40).timeNs() - start), Times.column(all.get(44).timeNs() - start)),
                times);
        Path target = folder.resolve("around.csv");
        choose(dialog, OutputFormat.CSV, target);
        run(() -> {
            button(dialog, "Selected").setSelection(false);
            button(dialog, "All events").setSelection(true);
            Button between = button(dialog, "Between");
            assertFalse(between.getSelection(), "only suggested");
            between.setSelection(true);
            between.notifyListeners(SWT.Selection, new Event());
        });
        finish(dialog, target);
        long from = all.get(40).timeNs();
        long to = all.get(44).timeNs();
        assertSame(that(e -> !e.has(Field.TIME) || e.timeNs() >= from && e.timeNs() <= to), read(target, "csv"),
                "the span of the selection");
    }

    @Test
    void theWizardIsDarkInTheDarkTheme() {
        Themes.use(Themes.DARK);
        try {
            run(() -> events.page().addFilter("data = 0xdeadbeefdead"));
            events.filtered();
            Shell dialog = wizard();
            assertFalse(ui(() -> dialog.getDefaultButton().isEnabled()), "there is nothing to write");
            assertTrue(Themes.isDark(Workbench.shot("events-export-dark"), dialog), "not dark");
            run(() -> {
                button(dialog, "Events that").setSelection(false);
                button(dialog, "All events").setSelection(true);
                button(dialog, "All events").notifyListeners(SWT.Selection, new Event());
            });
            assertTrue(ui(() -> dialog.getDefaultButton().isEnabled()), "all can be written");
            Events.press(dialog, "Cancel");
            assertTrue(Themes.isDark(Workbench.shot("events-chips-dark"), ui(events.page()::control)), "not dark");
        } finally {
            Themes.use(Themes.LIGHT);
        }
    }
}
