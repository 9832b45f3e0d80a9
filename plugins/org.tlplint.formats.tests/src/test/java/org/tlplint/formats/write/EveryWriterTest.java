/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Formats;
import org.tlplint.formats.MemoryInput;
import org.tlplint.testkit.samples.Sample;
import org.tlplint.testkit.samples.SampleFolder;

/** What any reader reads can be written and read again, and nothing of any event has changed. */
class EveryWriterTest {

    static Stream<String> ids() {
        return Formats.all().stream().map(TraceFormat::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void samplesOfEveryFormat(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        int events = 0;
        for (Sample sample : SampleFolder
                .resource(EveryWriterTest.class.getClassLoader(), "org/tlplint/formats/samples/" + id).samples()) {
            TraceFormat set = sample.settings().isEmpty() ? format : format.with(sample.settings());
            Conversion trace = Conversion.read(set, MemoryInput.of(sample.bytes()));
            events += trace.events().size();
            for (OutputFormat output : OutputFormat.values()) {
                String what = sample.name() + " as " + output.id();
                trace.assertSame(trace.through(output), what);
            }
        }
        assertTrue(events > 0);
    }

    /** One format after another, with events that no source in its right mind would have. */
    @Test
    void anyEventsThroughAllFormats() throws IOException {
        long seed = 2026_11_22;
        Random random = new Random(seed);
        RandomEvents make = new RandomEvents(random);
        for (int round = 0; round < 40; round++) {
            List<TraceEvent> events = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                events.add(make.event());
            }
            Conversion trace = new Conversion(events, Set.of(Trait.values()), List.of());
            Conversion now = trace;
            for (OutputFormat output : OutputFormat.values()) {
                assertEquals(Map.of(), withoutNotes(now.write(output).losses()));
                now = now.through(output);
            }
            trace.assertSame(now.through(OutputFormat.CSV), "seed " + seed + ", round " + round);
        }
    }

    /** Of what is kept, but where other programs do not see it, there is a count too. */
    private static Map<String, Long> withoutNotes(Map<String, Long> losses) {
        Map<String, Long> lost = new TreeMap<>(losses);
        lost.keySet().removeIf(Losses::isKept);
        return lost;
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyTraceIsATrace(OutputFormat output) throws IOException {
        Conversion empty = new Conversion(List.of(), Set.of(Trait.TIME), List.of());
        empty.assertSame(empty.through(output), output.id());
        Conversion nothing = new Conversion(List.of(), Set.of(), List.of());
        nothing.assertSame(nothing.through(output), output.id());
    }
}
