/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

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
            if (Files.isDirectory(file)) {
                throw Problem.usage("the %s %s is a directory", what, file);
            }
            if (Files.size(file) > largest) {
                throw Problem.usage("the %s %s is larger than %,d bytes", what, file, largest);
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw Problem.usage("the %s %s does not exist", what, file);
        } catch (CharacterCodingException e) {
            throw Problem.usage("the %s %s is not text in UTF-8", what, file);
        } catch (IOException e) {
            throw Problem.usage("the %s %s cannot be read: %s", what, file, Failures.reason(e));
        }
    }
}
