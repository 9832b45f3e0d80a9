/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** tlplint's own CSV: one event a row, columns by name. */
public final class CsvFormat implements TraceFormat {

    /** Confidence in a header row with nothing below it. */
    private static final int SO_FAR = 60;
    /** Confidence in a table some of whose columns have other names than ours. */
    private static final int FOREIGN = 20;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return "tlplint CSV";
    }

    @Override
    public Set<Trait> traits() {
        return EnumSet.allOf(Trait.class);
    }

    @Override
    public int confidence(byte[] head) {
        CsvLayout layout = new CsvLayout(head);
        int confidence = layout.confidence();
        // other tables have a column "type" too: rows must say something that is ours
        CsvHead rows = new CsvHead(head, layout);
        if (!layout.marked() && layout.isForeign()) {
            return Math.min(confidence, FOREIGN);
        }
        return confidence == 0 || layout.marked() || rows.understood() > 0 ? confidence : rows.any() ? 0 : SO_FAR;
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        byte[] head;
        try (InputStream in = input.open(0)) {
            head = in.readNBytes(DETECTION_BYTES);
        }
        CsvLayout layout = new CsvLayout(head);
        if (!layout.usable()) {
            throw new TraceException(layout.headerLine == 0
                    ? "%s: no header row in the first %,d bytes".formatted(input.name(), head.length)
                    : "%s: line %d is not a header row: it names neither a column 'type' nor a column 'raw'"
                            .formatted(input.name(), layout.headerLine));
        }
        Set<Trait> traits = layout.traits();
        if (new CsvHead(head, layout).completions() > 0 && layout.declared().isOpen(Trait.COMPLETIONS)) {
            traits.add(Trait.COMPLETIONS);
        }
        return new CsvReader(input, layout, traits);
    }
}
