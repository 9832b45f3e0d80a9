/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one file of an archive that is meant. */
final class ArchiveEntries {

    private static final int MOST_LISTED = 20;

    private ArchiveEntries() {
    }

    /** The files in an archive, without folders and what is not meant. */
    static List<Archive.Entry> files(Path path, Archive archive, SeekableByteChannel file) throws TraceException {
        try {
            return archive.entries(file).stream().filter(ArchiveEntries::isFile).toList();
        } catch (IOException e) {
            throw new TraceException("%s (%s) cannot be read: %s".formatted(path, archive.id(), e.getMessage()), e);
        }
    }

    /**
     * The file with a name, or the only one there is.
     *
     * @param wanted its name, with or without folders; empty for the only one
     * @throws TraceException if there is no such file, or more than one; the message lists them
     */
    static Archive.Entry choose(Path path, Archive archive, SeekableByteChannel file, String wanted)
            throws TraceException {
        List<Archive.Entry> all = files(path, archive, file);
        List<Archive.Entry> fitting = all.stream()
                .filter(e -> wanted.isEmpty() || e.name().equals(wanted)).toList();
        if (fitting.isEmpty()) {
            fitting = all.stream().filter(e -> e.shortName().equals(wanted)).toList();
        }
        if (all.isEmpty()) {
            throw new TraceException("%s (%s) has no file in it".formatted(path, archive.id()));
        }
        if (fitting.size() != 1) {
            throw new TraceException("%s (%s) %s; --entry NAME chooses one: %s".formatted(path, archive.id(),
                    wanted.isEmpty() ? "has %,d files in it".formatted(all.size())
                            : "has %s file called \"%s\" in it".formatted(fitting.isEmpty() ? "no" : "more than one",
                                    wanted),
                    list(all)));
        }
        Archive.Entry entry = fitting.get(0);
        if (!entry.problem().isEmpty()) {
            throw new TraceException("%s (%s), %s: %s; unpack it yourself"
                    .formatted(path, archive.id(), entry.name(), entry.problem()));
        }
        return entry;
    }

    /** Folders are no files, and what a Mac puts beside each file is none that somebody packed. */
    private static boolean isFile(Archive.Entry entry) {
        return !entry.name().endsWith("/") && !entry.name().startsWith("__MACOSX/")
                && !entry.shortName().equals(".DS_Store");
    }

    private static String list(List<Archive.Entry> all) {
        String names = all.stream().limit(MOST_LISTED).map(Archive.Entry::name).collect(Collectors.joining(", "));
        return all.size() <= MOST_LISTED ? names : "%s and %,d more".formatted(names, all.size() - MOST_LISTED);
    }
}
