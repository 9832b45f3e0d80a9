/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.tlplint.core.set.TraceSet;
import org.tlplint.core.set.TraceSetException;
import org.tlplint.core.set.TraceSetReader;

/** Trace sets as files. */
public final class TraceSetFile {

    /** A set may begin with comments, but not with a book. */
    private static final int HEAD = 4 << 10;

    private TraceSetFile() {
    }

    /** Whether a file is, or by its name claims to be, a trace set; what cannot be read is not. */
    public static boolean isSet(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (file.toString().endsWith(TraceSetReader.ENDING)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return TraceSetReader.isSet(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // whoever opens it as a trace says what is wrong
            return false;
        }
    }

    /**
     * The set in a file.
     *
     * @param shown name of the file for messages
     */
    public static TraceSet read(Path file, String shown) throws TextFileException, TraceSetException {
        return TraceSetReader.read(TextFile.read(file, "trace set", TraceSetReader.MAX_LENGTH), shown);
    }

    /**
     * The file that a set names: what is not absolute counts from where the set lies.
     *
     * @throws TraceSetException if no file can have that name
     */
    public static Path beside(Path set, String file) throws TraceSetException {
        try {
            return set.resolveSibling(file);
        } catch (InvalidPathException e) {
            throw new TraceSetException("%s: \"%s\" cannot be the name of a file: %s".formatted(set, file,
                    e.getReason()));
        }
    }
}
