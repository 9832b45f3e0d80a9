/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.nio.file.Path;

import org.tlplint.formats.source.TextFile;
import org.tlplint.formats.source.TextFileException;

/** Reads text files that somebody wrote by hand, such as profiles and device descriptions. */
final class SmallFile {

    private SmallFile() {
    }

    /**
     * The whole text.
     *
     * @param what what the file is, for messages
     * @param largest bytes that it may have
     */
    static String text(Path file, String what, long largest) {
        try {
            return TextFile.read(file, what, largest);
        } catch (TextFileException e) {
            throw Problem.usage("%s", e.getMessage());
        }
    }
}
