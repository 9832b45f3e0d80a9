/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats that events can be written in. */
public enum OutputFormat {

    CSV("csv", "tlplint CSV", CsvWriter::new),
    JSONL("jsonl", "tlplint JSON Lines", JsonlWriter::new),
    PCAPNG("pcapng", "packet capture (pcapng)", PcapngWriter::new);

    private final String id;
    private final String title;
    private final Function<OutputStream, EventWriter> writer;

    OutputFormat(String id, String title, Function<OutputStream, EventWriter> writer) {
        this.id = id;
        this.title = title;
        this.writer = writer;
    }

    /** Id of the format that reads it, and the usual end of its files' names. */
    public String id() {
        return id;
    }

    /** Name for people. */
    public String title() {
        return title;
    }

    /** The format that a file's name asks for, packed or not; empty if its name ends otherwise. */
    public static Optional<OutputFormat> of(String name) {
        String packing = Packing.of(name).extension();
        String plain = name.substring(0, name.length() - packing.length());
        return byId(plain.substring(plain.lastIndexOf('.') + 1));
    }

    /** A writer of events to a stream, which stays open. */
    public EventWriter writer(OutputStream out) {
        return writer.apply(out);
    }

    /** The format with an id in any case. */
    public static Optional<OutputFormat> byId(String id) {
        return Stream.of(values()).filter(f -> f.id.equals(id.toLowerCase(Locale.ROOT))).findFirst();
    }
}
