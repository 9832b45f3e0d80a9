/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.row.RowDecoder;
import org.tlplint.formats.text.Bytes;

/** Reads the rows of our own table. */
final class CsvReader extends TableReader {

    private final RowDecoder decoder;
    private final EnumSet<Trait> traits;
    private final Set<Trait> traitsView;
    private final boolean completionsOpen;

    CsvReader(TraceInput input, CsvLayout layout, Set<Trait> shownSoFar) {
        this(input, layout, shownSoFar, new TableRow(layout));
    }

    private CsvReader(TraceInput input, CsvLayout layout, Set<Trait> shownSoFar, TableRow row) {
        super(input, layout.headerLine, layout.columns, row);
        decoder = new RowDecoder(row);
        traits = EnumSet.noneOf(Trait.class);
        traits.addAll(shownSoFar);
        traitsView = Collections.unmodifiableSet(traits);
        completionsOpen = layout.declared().isOpen(Trait.COMPLETIONS);
        for (String unknown : layout.unknownColumns) {
            byte[] name = Bytes.of(unknown);
            log.reason("column '%s' is not known and not used".formatted(unknown), true)
                    .add(name, 0, name.length, layout.headerLine);
        }
    }

    @Override
    protected SkipLog.Skip decode(TraceEvent event, long index, long line, long offset) {
        String problem = decoder.decode(event, index, line, offset);
        if (problem != null) {
            return log.reason(problem, false);
        }
        if (event.kind() == EventKind.COMPLETION && completionsOpen) {
            traits.add(Trait.COMPLETIONS);
        }
        return null;
    }

    @Override
    public Set<Trait> traits() {
        return traitsView;
    }

    @Override
    public Set<Trait> possibleTraits() {
        EnumSet<Trait> possible = EnumSet.noneOf(Trait.class);
        possible.addAll(traits);
        if (completionsOpen) {
            possible.add(Trait.COMPLETIONS);
        }
        return possible;
    }
}
