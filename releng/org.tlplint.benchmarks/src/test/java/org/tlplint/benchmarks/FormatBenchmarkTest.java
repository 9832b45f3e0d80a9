/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;

class FormatBenchmarkTest {

    /** But for formats whose sources are one snapshot each, which their samples say. */
    @Test
    void everyFormatIsMeasured() throws Exception {
        List<String> wanted = new ArrayList<>();
        for (TraceFormat format : Formats.all()) {
            if (FormatBenchmark.samples(format.id()).setting("once", null) == null
                    || FormatBenchmark.GENERATED.contains(format.id())) {
                wanted.add(format.id());
            }
        }
        assertEquals(wanted,
                List.of(FormatBenchmark.class.getField("format").getAnnotation(Param.class).value()));
    }

    @Test
    void aSampleRepeatedIsRead() throws IOException {
        FormatBenchmark benchmark = new FormatBenchmark();
        benchmark.format = "lspci";
        benchmark.prepare();
        FormatBenchmark.Read read = new FormatBenchmark.Read();
        assertTrue(benchmark.read(read) > 100_000);
        assertTrue(benchmark.scan(new FormatBenchmark.Read()) > 60_000_000);
        assertEquals(67, read.megabytes, 1);
    }
}
