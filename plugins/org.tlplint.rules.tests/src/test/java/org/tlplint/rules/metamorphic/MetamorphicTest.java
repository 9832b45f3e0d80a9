/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.metamorphic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Formats;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioTests;

/** What is found in a trace does not depend on when it was taken, what the functions are called, and what others do meanwhile. */
class MetamorphicTest {

    private static final Change[] ALL = {new Change.Later(86_400_000_000_123L), new Change.Elsewhere(),
            new Change.Unrelated()};

    private static final int EVERY = Integer.getInteger("tlplint.every", 4);

    @TempDir
    private Path folder;

    private static TraceFormat format(String id) {
        return Formats.all().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Scenario> all() throws Exception {
        Path folder = Path.of(RuleCatalog.class.getResource("scenarios").toURI());
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : ScenarioTests.files(folder, ".csv")) {
            scenarios.add(Scenario.read(file));
        }
        assertTrue(scenarios.size() > 300);
        return scenarios;
    }

    /** All in the long run; otherwise those that a build has time for. */
    private static List<Scenario> some() throws Exception {
        List<Scenario> all = all();
        return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
    }

    private static AuditResult audit(Scenario scenario, TraceFormat format) throws IOException {
        AuditSource source = new AuditSource(FileInput.of(scenario.file(), List.of()), format, 100);
        return new AuditEngine(RuleCatalog::rules).run(new AuditRequest(List.of(source), List.of(), scenario.profile(),
                Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE, scenario.devices()), Progress.NONE);
    }

    /** What names a function does not find it elsewhere; without times events are the clock, and more of them are later. */
    private static Change[] changes(Scenario scenario) throws IOException {
        String text = Files.readString(scenario.file());
        boolean named = !scenario.devices().equals(DeviceDescriptions.NONE)
                || text.lines().anyMatch(line -> line.startsWith("#: set") && line.contains("01:00"));
        boolean timed = text.lines().anyMatch(line -> line.matches("[0-9.]+,.*"));
        return Stream.of(ALL).filter(c -> !(named && c instanceof Change.Elsewhere))
                .filter(c -> timed || !(c instanceof Change.Unrelated)).toArray(Change[]::new);
    }

    private static void assertSame(String plain, String changed, Scenario scenario, List<String> differences) {
        if (!plain.equals(changed)) {
            differences.add(scenario.file().getFileName() + "\n-- plain\n" + plain + "\n-- changed\n" + changed);
        }
    }

    @Test
    void timesNamesAndNeighbours() throws Exception {
        TraceFormat csv = format("csv");
        List<String> differences = new ArrayList<>();
        int whole = 0;
        for (Scenario scenario : some()) {
            Change[] changes = changes(scenario);
            whole += changes.length == ALL.length ? 1 : 0;
            assertSame(Digest.of(audit(scenario, csv)),
                    Digest.of(audit(scenario, new ChangedFormat(csv, changes)), changes), scenario, differences);
        }
        assertEquals("", String.join("\n\n", differences));
        assertTrue(whole > 50, "only " + whole + " with every change");
    }

    /** What is told of a line is told of the one that it became part of. */
    private static String at(Map<Long, Long> moved, String text) {
        return Pattern.compile("(line |lines=|\\.\\.)(\\d+)").matcher(text).replaceAll(m -> {
            long line = Long.parseLong(m.group(2));
            return m.group(1) + moved.getOrDefault(line, line);
        });
    }

    @Test
    void otherAccessesOfTheSameEffect() throws Exception {
        TraceFormat csv = format("csv");
        List<String> differences = new ArrayList<>();
        int changed = 0;
        for (Scenario scenario : some()) {
            List<TraceEvent> events;
            Set<Trait> traits;
            try (EventReader reader = csv.open(FileInput.of(scenario.file(), List.of()))) {
                events = RewrittenTrace.read(reader);
                traits = Set.copyOf(reader.traits());
            }
            if (RewrittenTrace.merged(events, traits, Set.of()).changed
                    + RewrittenTrace.split(events, traits, Set.of()).changed == 0) {
                continue;
            }
            AuditResult plain = audit(scenario, new ListedFormat(csv, events, traits));
            Set<Long> told = Digest.breaches(plain);
            Set<Long> shown = new HashSet<>(told);
            shown.addAll(Digest.evidence(plain));
            for (RewrittenTrace trace : List.of(RewrittenTrace.merged(events, traits, told),
                    RewrittenTrace.split(events, traits, shown))) {
                if (trace.changed > 0) {
                    changed += trace.changed;
                    AuditResult other = audit(scenario, new ListedFormat(csv, trace.events, traits));
                    assertSame(at(trace.moved, Digest.of(plain)), Digest.of(other), scenario, differences);
                }
            }
        }
        assertEquals("", String.join("\n\n", differences));
        assertTrue(changed > 100, "only " + changed);
    }

    private AuditSource real(String trace, Change... changes) throws IOException {
        Path file = folder.resolve(trace + ".log.zst");
        try (InputStream in = MetamorphicTest.class.getResourceAsStream("/traces/" + trace + "/trace.log.zst")) {
            Files.deleteIfExists(file);
            Files.copy(in, file);
        }
        return new AuditSource(FileInput.of(file, Formats.compressions()),
                new ChangedFormat(format("qemu-log"), changes), 100);
    }

    private static AuditResult audit(AuditSource source, IndexBuilder index) throws IOException {
        return new AuditEngine(RuleCatalog::rules).run(AuditRequest.of(source), Progress.NONE, index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v10-kernel-bug3", "v05-msi-change", "msi-mixed"})
    void realTraces(String trace) throws IOException {
        String plain = Digest.of(audit(real(trace), null));
        assertTrue(plain.contains("line"));
        assertEquals(plain, Digest.of(audit(real(trace, ALL), null), ALL));
    }

    /** The state at an event is the same whether it is replayed from the start or from the nearest place of the index. */
    @ParameterizedTest
    @ValueSource(strings = {"v04-both-enabled"})
    void stateThroughTheIndex(String trace) throws IOException {
        Path file = folder.resolve("plain.log");
        AuditSource packed = real(trace);
        try (InputStream in = packed.input().open(0)) {
            Files.copy(in, file);
        }
        AuditSource source = new AuditSource(FileInput.of(file, List.of()), format("qemu-log"), 100);
        IndexBuilder index = new IndexBuilder(500);
        AuditResult result = audit(source, index);
        assertTrue(index.size() > 10, "places: " + index.size());
        TraceView indexed = new TraceView(source, List.of(), index);
        TraceView plain = new TraceView(source, List.of(), null);
        for (long event = 777; event < result.events(); event += result.events() / 8) {
            assertEquals(Digest.of(plain.stateAfter(event).functions()),
                    Digest.of(indexed.stateAfter(event).functions()),
                    "event " + event);
        }
    }
}
