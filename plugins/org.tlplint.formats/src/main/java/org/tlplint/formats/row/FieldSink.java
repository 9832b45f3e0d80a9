/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import org.tlplint.core.trace.TraceEvent;

/** Where the fields of an event are written, in the order of {@link NativeFields#COLUMNS}. */
public interface FieldSink {

    /** ASCII letters, digits, {@code +} and {@code ?}: nothing that has to be quoted. */
    void word(Column column, String word);

    /** A number that is written in decimal digits. */
    void decimal(Column column, long value);

    /** An unsigned number that is written in hexadecimal digits. */
    void hex(Column column, long value);

    /** A {@link org.tlplint.core.trace.Bdf}. */
    void function(Column column, int bdf);

    /** Any text. */
    void text(Column column, String text);

    /** The payload of an event in address order. */
    void data(Column column, TraceEvent event);
}
