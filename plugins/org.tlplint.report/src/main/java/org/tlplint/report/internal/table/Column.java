/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param title heading
 * @param width in characters
 * @param numeric whether it holds numbers
 * @param forReader whether it is empty, for the reader to fill in
 * @param choices what the reader can choose from; empty for any text
 */
public record Column(String title, int width, boolean numeric, boolean forReader, List<String> choices) {

    static Column of(String title, int width) {
        return new Column(title, width, false, false, List.of());
    }

    static Column number(String title, int width) {
        return new Column(title, width, true, false, List.of());
    }

    static Column forReader(String title, int width, String... choices) {
        return new Column(title, width, false, true, List.of(choices));
    }
}
