/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void replacesWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        NewFile.write(file, out -> out.write(NEW));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a"), names(folder));
    }

    @Test
    void failureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThrows(IOException.class, () -> NewFile.write(file, out -> {
            out.write(NEW);
            throw new IOException("no space");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a"), names(folder));
    }

    @Test
    void linkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("b"), file);
        NewFile.write(link, out -> out.write(NEW));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void folderIsNoFile() {
        IOException e = assertThrows(IOException.class, () -> NewFile.write(folder, out -> out.write(NEW)));
        assertTrue(e.getMessage().endsWith("is a folder"), e.getMessage());
    }

    @Test
    void newFileCanBeReadByOthersAsAnyNewFileCan() throws IOException {
        NewFile.write(folder.resolve("a"), out -> out.write(NEW));
        Path plain = Files.writeString(folder.resolve("b"), "");
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(folder.resolve("a")));
    }

    @Test
    void folderIsMadeWhole() throws IOException {
        Path made = folder.resolve("out");
        NewFile.writeFolder(made, f -> Files.write(f.resolve("x"), NEW));
        assertEquals(List.of("x"), names(made));
        Files.writeString(made.resolve("mine"), "kept");
        NewFile.writeFolder(made, f -> Files.writeString(f.resolve("x"), "newer"));
        assertEquals("newer", Files.readString(made.resolve("x")));
        assertEquals(List.of("mine", "x"), names(made));
        assertEquals(List.of("out"), names(folder));
    }

    @Test
    void failedFolderLeavesNothing() throws IOException {
        assertThrows(IOException.class, () -> NewFile.writeFolder(folder.resolve("out"), f -> {
            Files.write(f.resolve("x"), NEW);
            throw new IOException("no space");
        }));
        assertFalse(Files.exists(folder.resolve("out")));
        assertEquals(List.of(), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
