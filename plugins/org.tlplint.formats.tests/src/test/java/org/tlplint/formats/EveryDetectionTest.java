/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.testkit.samples.Sample;

/** What a source is taken for: samples of every format against every format, and what is no trace at all. */
class EveryDetectionTest {

    private static final int BLOCK = 4096;

    static Stream<String> ids() {
        return EveryReaderTest.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everySampleIsTakenForWhatItIs(String id) throws IOException {
        for (Sample sample : Samples.folder(Formats.byId(id)).samples()) {
            Detection detection = Formats.detect(MemoryInput.of(sample.bytes()));
            if (sample.byHand() == null) {
                Detection.Candidate first = detection.ranking().get(0);
                assertEquals(id, first.format().id(), sample::name);
                assertTrue(first.confidence() >= Detection.SURE, () -> sample + ": " + first.confidence());
                assertTrue(detection.ranking().get(1).confidence() < first.confidence(),
                        () -> sample + ": as sure of " + detection.ranking().get(1));
            } else {
                Detection.Candidate first = detection.ranking().get(0);
                assertTrue(first.confidence() < Detection.SURE || first.format().id().equals(id),
                        () -> "%s, given by hand, is taken for %s".formatted(sample, first));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aCutSampleIsNeverTakenForAnotherFormat(String id) throws IOException {
        TraceFormat own = Formats.byId(id);
        for (Sample sample : Samples.folder(own).samples()) {
            byte[] bytes = sample.bytes();
            int most = Math.min(bytes.length, 3_000);
            for (int length = 0; length <= most; length += length < 600 ? 1 : 7) {
                byte[] cut = Arrays.copyOf(bytes, length);
                int confidence = own.confidence(cut);
                for (TraceFormat format : Formats.all()) {
                    int other = format.confidence(cut);
                    assertTrue(other >= 0 && other <= 100);
                    int at = length;
                    assertTrue(format == own || other < Detection.SURE || other < confidence,
                            () -> "%s cut at %d: %s %d, %s %d"
                                    .formatted(sample, at, id, confidence, format.id(), other));
                }
            }
        }
    }

    @Test
    void randomBytesAreNoTrace() throws IOException {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(BLOCK)];
            random.nextBytes(bytes);
            none(bytes, "random bytes, seed " + seed);
            String digits = seed % 2 == 0 ? "0123456789abcdef" : "0123456789abcdefghijklmnopqrstuvwxyz ,.;:=-\n\n\n";
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) digits.charAt((bytes[i] & 0xff) % digits.length());
            }
            none(bytes, "random text, seed " + seed);
        }
    }

    @Test
    void textOfOthersIsNoTrace() throws IOException {
        assertTrue(Samples.foreign().size() >= 10);
        for (Sample sample : Samples.foreign()) {
            none(sample.bytes(), sample.name());
            // a header row alone may be that of a table of ours
            for (int length = 64; length < sample.bytes().length; length += 11) {
                none(Arrays.copyOf(sample.bytes(), length), sample + " cut at " + length);
            }
        }
    }

    private static void none(byte[] bytes, String what) throws IOException {
        for (TraceFormat format : Formats.all()) {
            int confidence = format.confidence(bytes);
            assertTrue(confidence < Detection.SURE,
                    () -> "%s is taken for %s: %d".formatted(what, format.id(), confidence));
        }
    }
}
