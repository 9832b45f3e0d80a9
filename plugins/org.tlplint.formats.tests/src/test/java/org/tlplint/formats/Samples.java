/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.testkit.samples.Sample;
import org.tlplint.testkit.samples.SampleFolder;

/** The samples of every format: files in the folder of its id below {@code samples}. */
final class Samples {

    private static final String FOLDER = "org/tlplint/formats/";
    private static final Map<String, SampleFolder> FOLDERS = new HashMap<>();

    private Samples() {
    }

    static synchronized SampleFolder folder(TraceFormat format) {
        return FOLDERS.computeIfAbsent(format.id(), id -> read("samples/" + id));
    }

    /** Text and binary files that are no traces. */
    static List<Sample> foreign() {
        return read("samples/foreign").samples();
    }

    /** Inputs on which a reader once failed. */
    static List<Sample> corpus(TraceFormat format) {
        return read("corpus/" + format.id()).samples();
    }

    /** The format as it has to be set for a sample. */
    static TraceFormat set(TraceFormat format, Sample sample) throws TraceException {
        return sample.settings().isEmpty() ? format : format.with(sample.settings());
    }

    private static SampleFolder read(String folder) {
        try {
            return SampleFolder.resource(Samples.class.getClassLoader(), FOLDER + folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
    }
}
