/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.io.IOException;
import java.io.InputStream;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/** Opens sources with mappings. */
final class Mapped {

    private Mapped() {
    }

    static byte[] beginning(TraceInput input) throws IOException {
        try (InputStream in = input.open(0)) {
            return in.readNBytes(TraceFormat.DETECTION_BYTES);
        }
    }

    /** Opens a source whose order of data is settled. */
    static EventReader open(TraceInput input, byte[] beginning, DataOrder order) throws IOException {
        return order.mapping().isTable() ? MappedTableReader.open(input, beginning, order)
                : new MappedLineReader(input, order);
    }

    static EventReader open(TraceInput input, Mapping mapping) throws IOException {
        byte[] beginning = beginning(input);
        return open(input, beginning, DataOrder.of(mapping.forFile(input.name()), input.name(), beginning));
    }

    static int longestDigits(EventReader reader) {
        return reader instanceof MappedTableReader table ? table.longestDigits()
                : ((MappedLineReader) reader).longestDigits();
    }

    /** Tells of every line that a reader made here reads. */
    static void watch(EventReader reader, LineWatcher watcher) {
        if (reader instanceof MappedTableReader table) {
            table.watch(watcher);
        } else {
            ((MappedLineReader) reader).watch(watcher);
        }
    }
}
