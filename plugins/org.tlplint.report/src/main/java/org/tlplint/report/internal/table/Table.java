/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table, row by row.
 *
 * @param name short; a sheet or a file is named after it
 * @param purpose what a reader finds in it, in one sentence
 * @param columns its columns
 * @param size number of rows
 * @param none what to say when there are no rows
 * @param rows makes the rows, as often as asked; each has a cell for each column
 */
public record Table(String name, String purpose, List<Column> columns, long size, String none,
        Supplier<Stream<List<Cell>>> rows) {
}
