/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Formats;
import org.tlplint.formats.write.EventComparison;
import org.tlplint.formats.write.OutputFormat;
import org.tlplint.formats.write.Packing;
import org.tlplint.formats.write.TraceFile;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.testkit.ScenarioTests;

/** What is converted has the same events, and the same is found in it. */
class RoundTripTest {

    @TempDir
    private Path folder;

    private record Trace(List<TraceEvent> events, Set<Trait> traits) {
    }

    private static Trace read(Path file, String format) throws IOException {
        List<TraceEvent> events = new ArrayList<>();
        try (EventReader reader = Formats.byId(format).open(Formats.input(file))) {
            TraceEvent event = new TraceEvent();
            while (reader.next(event)) {
                TraceEvent copy = new TraceEvent();
                copy.copy(event);
                events.add(copy);
            }
            Set<Trait> traits = EnumSet.noneOf(Trait.class);
            traits.addAll(reader.traits());
            return new Trace(events, traits);
        }
    }

    private static void convert(Path from, String format, Path to, OutputFormat output) throws IOException {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = Formats.byId(format).open(Formats.input(from));
                TraceFile file = new TraceFile(to, output, Packing.of(to.toString()))) {
            while (reader.next(event)) {
                file.write(event);
            }
            file.finish(reader.traits());
        }
    }

    /** Every scenario of the rules: native CSV to pcapng and back, event by event with all that they say. */
    @Test
    void scenariosThroughPcapng() throws Exception {
        Path pcapng = folder.resolve("scenario.pcapng");
        Path csv = folder.resolve("scenario.csv");
        List<String> differences = new ArrayList<>();
        int files = 0;
        long events = 0;
        for (Path scenario : ScenarioTests.files(Path.of(RuleCatalog.class.getResource("scenarios").toURI()), ".csv")) {
            Trace before = read(scenario, "csv");
            convert(scenario, "csv", pcapng, OutputFormat.PCAPNG);
            convert(pcapng, "pcapng", csv, OutputFormat.CSV);
            Trace after = read(csv, "csv");
            files++;
            events += before.events.size();
            String name = scenario.getFileName().toString();
            if (before.events.size() != after.events.size() || !before.traits.equals(after.traits)) {
                differences.add(name + ": " + before.events.size() + " " + before.traits + ", then "
                        + after.events.size() + " " + after.traits);
                continue;
            }
            for (int i = 0; i < before.events.size(); i++) {
                if (!EventComparison.same(before.events.get(i), after.events.get(i))) {
                    differences.add(name + ", event " + i);
                }
            }
        }
        assertEquals(List.of(), differences);
        assertTrue(files > 600 && events > 5_000, files + " files with " + events + " events");
    }

    private Path example(String trace) throws IOException {
        Path file = folder.resolve(trace + ".log.zst");
        try (InputStream in = RoundTripTest.class.getResourceAsStream("/traces/" + trace + "/trace.log.zst")) {
            Files.copy(in, file);
        }
        return file;
    }

    private static AuditResult audit(Path file, String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        return new AuditEngine(RuleCatalog::rules)
                .run(AuditRequest.of(new AuditSource(Formats.input(file), format, 100)), Progress.NONE);
    }

    /** Findings with the numbers of all their events; only the lines are others. */
    private static String findings(AuditResult result) {
        return result.findings().stream().map(RoundTripTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Finding f) {
        return "%s %s %s %s %s vector=%d count=%d events %d..%d %s%n".formatted(f.rule().id(), f.severity(),
                f.certainty(), f.functionLabel(), f.store(), f.vector(), f.count(), f.first().event(),
                f.last().event(), f.note()) + f.occurrences().stream().map(RoundTripTest::text).toList();
    }

    private static String text(Occurrence o) {
        return o.event().event() + "@" + o.event().timeNs() + " " + o.observed() + o.causes().stream()
                .map(c -> c.role() + c.event().event() + c.detail()).toList();
    }

    /** What was judged and how often, with the reasons where nothing could be judged. */
    private static String verdicts(AuditResult result) {
        return result.results().stream().map(r -> "%s %s %s %d %d %s".formatted(r.rule().id(), r.functionLabel(),
                r.outcome(), r.checked(), r.undecided(), r.reason())).sorted().collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v01-unmasked-write", "v03-odd-access", "v04-both-enabled", "v07-fmask-pending",
            "v10-kernel-bug3", "msi-mixed", "nvme-nots",
            "e1000e-msix"})
    void aConvertedQemuLogHasTheFindingsOfTheLog(String trace) throws IOException {
        Path log = example(trace);
        AuditResult direct = audit(log, "qemu-log");
        Path csv = folder.resolve("converted.csv");
        convert(log, "qemu-log", csv, OutputFormat.CSV);
        AuditResult converted = audit(csv, "csv");
        assertEquals(findings(direct), findings(converted));
        assertEquals(verdicts(direct), verdicts(converted));
        assertEquals(direct.events(), converted.events());
    }

    @ParameterizedTest
    @CsvSource({"JSONL, converted.jsonl.zst", "PCAPNG, converted.pcapng.gz"})
    void inTheOtherFormatsToo(OutputFormat output, String name) throws IOException {
        Path log = example("v10-kernel-bug3");
        AuditResult direct = audit(log, "qemu-log");
        assertTrue(direct.findings().size() > 3);
        Path file = folder.resolve(name);
        convert(log, "qemu-log", file, output);
        AuditResult converted = audit(file, output.id());
        assertEquals(findings(direct), findings(converted));
        assertEquals(verdicts(direct), verdicts(converted));
    }
}
