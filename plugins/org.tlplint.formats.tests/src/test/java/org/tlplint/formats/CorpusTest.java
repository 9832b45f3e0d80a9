/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.testkit.samples.Sample;

/** Inputs on which a reader once failed, whole and cut at any byte, with all settings that samples of the format have. */
class CorpusTest {

    static Stream<String> ids() {
        return EveryReaderTest.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void neverAgain(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        Accounting accounting = Accounting.of(Samples.folder(format));
        for (Sample sample : Samples.folder(format).samples()) {
            ReaderCheck check = new ReaderCheck(Samples.set(format, sample), accounting);
            for (Sample input : Samples.corpus(format)) {
                for (int length = 0; length <= input.bytes().length; length++) {
                    check.check(Arrays.copyOf(input.bytes(), length), "%s cut at %d".formatted(input, length));
                }
            }
        }
    }
}
