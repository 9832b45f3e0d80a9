/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads text files that somebody wrote by hand, such as trace sets, profiles and device descriptions. */
public final class TextFile {

    private TextFile() {
    }

    /**
     * The whole text.
     *
     * @param what what the file is, for messages
     * @param largest bytes that it may have
     * @throws TextFileException if it is not there, too large, not text, or cannot be read
     */
    public static String read(Path file, String what, long largest) throws TextFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new TextFileException("the %s %s is a directory".formatted(what, file), null);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new TextFileException("the %s %s is not a regular file".formatted(what, file), null);
            }
            if (Files.size(file) > largest) {
                throw new TextFileException("the %s %s is larger than %,d bytes".formatted(what, file, largest), null);
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (TextFileException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new TextFileException("the %s %s does not exist".formatted(what, file), e);
        } catch (CharacterCodingException e) {
            throw new TextFileException("the %s %s is not text in UTF-8".formatted(what, file), e);
        } catch (IOException e) {
            throw new TextFileException("the %s %s cannot be read: %s".formatted(what, file, reason(e)), e);
        }
    }

    /** Messages of the file system often are just the name of the file. */
    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied"
                : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
