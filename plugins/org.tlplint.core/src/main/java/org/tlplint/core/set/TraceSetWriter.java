/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.set;

/** Writes trace sets in the form that {@link TraceSetReader} reads. */
public final class TraceSetWriter {

    private TraceSetWriter() {
    }

    /**
     * The text of a set.
     *
     * @param name of the file, for messages
     * @throws TraceSetException if it could not be read again, for the name of a file that the form has no way to write
     */
    public static String write(TraceSet set, String name) throws TraceSetException {
        StringBuilder out = new StringBuilder(TraceSetReader.HEADER).append("\n");
        for (TraceSet.Source source : set.sources()) {
            out.append("\n[source]\n");
            setting(out, "file", source.file());
            setting(out, "format", source.format());
            setting(out, "entry", source.entry());
            setting(out, "offset", source.offsetNs() == 0 ? "" : time(source.offsetNs()));
        }
        for (TraceSet.Snapshot snapshot : set.snapshots()) {
            out.append("\n[snapshot]\n");
            setting(out, "file", snapshot.file());
            setting(out, "format", snapshot.format());
            TraceSet.Moment at = snapshot.moment();
            setting(out, "at", at == null ? "" : (at.absolute() ? "@" : "") + time(at.ns()));
        }
        for (String device : set.devices()) {
            out.append("\n[device]\n");
            setting(out, "file", device);
        }
        String text = out.toString();
        requireSame(set, TraceSetReader.read(text, name), name);
        return text;
    }

    private static void setting(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            boolean quoted = value.indexOf('#') >= 0 || value.startsWith("\"") || !value.strip().equals(value);
            out.append(key).append(" = ").append(quoted ? '"' + value + '"' : value).append('\n');
        }
    }

    /** Nanoseconds with the largest unit that leaves no fraction. */
    private static String time(long ns) {
        return ns % 1_000_000_000 == 0 ? ns / 1_000_000_000 + "s"
                : ns % 1_000_000 == 0 ? ns / 1_000_000 + "ms" : ns % 1_000 == 0 ? ns / 1_000 + "us" : ns + "ns";
    }

    private static void requireSame(TraceSet set, TraceSet read, String name) throws TraceSetException {
        for (int i = 0; i < set.sources().size(); i++) {
            require(set.sources().get(i).file(), read.sources().get(i).file(), name);
        }
        for (int i = 0; i < set.snapshots().size(); i++) {
            require(set.snapshots().get(i).file(), read.snapshots().get(i).file(), name);
        }
        for (int i = 0; i < set.devices().size(); i++) {
            require(set.devices().get(i), read.devices().get(i), name);
        }
    }

    private static void require(String file, String read, String name) throws TraceSetException {
        if (!file.equals(read)) {
            throw new TraceSetException("%s: a trace set cannot hold the name of the file \"%s\"; rename the file"
                    .formatted(name, file.replaceAll("\\p{C}", "?")));
        }
    }
}
