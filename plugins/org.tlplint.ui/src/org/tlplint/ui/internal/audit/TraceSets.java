/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.set.TraceSet;
import org.tlplint.core.set.TraceSetException;
import org.tlplint.core.set.TraceSetReader;
import org.tlplint.core.trace.TraceException;
import org.tlplint.ui.internal.Messages;

/** Trace sets, and other small texts that people write, as files. Not for the UI thread. */
public final class TraceSets {

    /** A set may begin with comments, but not with a book. */
    private static final int HEAD = 4 << 10;

    private TraceSets() {
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

    /** The set in a file. */
    public static TraceSet read(Path file) throws IOException {
        try {
            return TraceSetReader.read(text(file, TraceSetReader.MAX_LENGTH), file.getFileName().toString());
        } catch (TraceSetException e) {
            throw new TraceException(e.getMessage(), e);
        }
    }

    /** The file that a set names: what is not absolute counts from where the set lies. */
    public static Path beside(Path set, String file) throws TraceException {
        try {
            return set.toAbsolutePath().resolveSibling(file).normalize();
        } catch (InvalidPathException e) {
            throw new TraceException(NLS.bind(Messages.TraceSet_no_name, set.getFileName(), e.getMessage()), e);
        }
    }

    /**
     * A text that somebody wrote by hand.
     *
     * @param largest bytes that it may have
     */
    static String text(Path file, long largest) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new TraceException(NLS.bind(Messages.TraceSet_no_file, file));
        }
        if (Files.size(file) > largest) {
            throw new TraceException(NLS.bind(Messages.TraceSet_too_large, file, largest));
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new TraceException(NLS.bind(Messages.TraceSet_not_text, file), e);
        }
    }
}
