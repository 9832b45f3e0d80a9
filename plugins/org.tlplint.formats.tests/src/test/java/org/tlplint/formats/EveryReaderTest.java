/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.testkit.samples.Sample;
import org.tlplint.testkit.samples.SampleFolder;

/**
 * What holds for the reader of every format, on the samples in the format's folder, whole, cut and changed. A new format
 * needs samples there and no line here.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EveryReaderTest {

    /** Bytes that all cuts of one sample may have together. */
    private static final long CUT_BYTES = 8L << 20;
    private static final int MARKS = 150;

    static List<TraceFormat> formats() {
        return Formats.all();
    }

    static Stream<String> ids() {
        return formats().stream().map(TraceFormat::id);
    }

    private static ReaderCheck check(TraceFormat format, Sample sample) throws IOException {
        return new ReaderCheck(Samples.set(format, sample), Accounting.of(Samples.folder(format)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void samplesAreReadWhole(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        List<Sample> samples = Samples.folder(format).samples();
        assertFalse(samples.isEmpty(), () -> "no samples of " + id + ": see releng/docs/formats/README.md");
        long events = 0;
        for (Sample sample : samples) {
            ReaderCheck.Outcome outcome = check(format, sample).check(sample.bytes(), sample.name());
            assertEquals(null, outcome.refusal());
            events += outcome.events();
        }
        assertTrue(events > 0, "no sample of " + id + " has an event");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aSourceCutAtAnyByteGivesAClearReport(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        for (Sample sample : Samples.folder(format).samples()) {
            ReaderCheck check = check(format, sample);
            byte[] bytes = sample.bytes();
            // every byte of a small sample; of a large one the first, and as many as can be afforded
            int step = (int) Math.max(1, (long) bytes.length * bytes.length / 2 / CUT_BYTES);
            for (int length = 0; length <= bytes.length; length += length < 2_000 ? 1 : step) {
                check.check(Arrays.copyOf(bytes, length), "%s cut at %d".formatted(sample, length));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void changedSourcesThrowNothing(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        SampleFolder folder = Samples.folder(format);
        Mutator mutator = new Mutator(folder, 1_500);
        int seed = 0;
        for (int i = 1; i <= folder.samples().size(); i++) {
            ReaderCheck check = check(format, folder.samples().get(i - 1));
            for (; seed < 6_000 * i / folder.samples().size(); seed++) {
                check.check(mutator.input(new SplittableRandom(seed)), "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anyMarkLeadsToTheSameRest(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        for (Sample sample : Samples.folder(format).samples()) {
            TraceFormat set = Samples.set(format, sample);
            marks(set, sample, MemoryInput.of(sample.bytes()));
            marks(set, sample, new MemoryInput(sample.bytes(), false, 100));
        }
    }

    private static void marks(TraceFormat format, Sample sample, TraceInput input) throws IOException {
        List<String> all;
        try (EventReader reader = format.open(input)) {
            all = Events.rest(reader, true);
        }
        List<EventReader.Mark> marks = new ArrayList<>();
        TraceEvent event = new TraceEvent();
        try (EventReader reader = format.open(input)) {
            do {
                marks.add(reader.mark());
            } while (reader.next(event));
        }
        assertEquals(all.size() + 1, marks.size());
        try (EventReader other = format.open(input)) {
            int step = 1 + marks.size() / MARKS;
            for (int i = marks.size() - 1; i >= 0; i -= i < step || marks.size() - i < 20 ? 1 : step) {
                int from = i;
                assertEquals(i, marks.get(i).index());
                other.seek(marks.get(i));
                assertEquals(all.subList(i, all.size()), Events.rest(other, true),
                        () -> "%s from event %d".formatted(sample, from));
            }
        }
    }
}
