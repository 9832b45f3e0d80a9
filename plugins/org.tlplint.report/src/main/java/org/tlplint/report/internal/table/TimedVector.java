/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.stream.Stream;

import org.tlplint.model.Audit;
import org.tlplint.model.Function;
import org.tlplint.model.VectorTableEntry;

/** A vector with the function it belongs to. */
record TimedVector(Function function, String kind, VectorTableEntry entry) {

    /** All vectors that were touched, by function, MSI before MSI-X. */
    static Stream<TimedVector> all(Audit audit) {
        return audit.getFunctions().stream().flatMap(f -> Stream.concat(
                f.getMsi() == null ? Stream.empty()
                        : f.getMsi().getEntries().stream().map(e -> new TimedVector(f, "MSI", e)),
                f.getMsix() == null ? Stream.empty()
                        : f.getMsix().getEntries().stream().map(e -> new TimedVector(f, "MSI-X", e))));
    }

    /** For people: {@code 01:00.0 MSI-X 3}. */
    String name() {
        return "%s %s %s".formatted(function.getBdf(), kind, entry.getVector());
    }
}
