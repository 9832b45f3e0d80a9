/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Writes a file beside its place and puts it there when it is whole, so that no half file is ever left or seen. */
public final class NewFile {

    /** What fills the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What fills the folder. */
    @FunctionalInterface
    public interface FolderContent {
        void writeTo(Path folder) throws IOException;
    }

    private NewFile() {
    }

    /**
     * Makes or replaces a file. What is no file but can be written to, such as {@code /dev/null}, is written to directly.
     *
     * @throws IOException if the folder is not there or cannot be written to, or if the content fails
     */
    public static void write(Path destination, Content content) throws IOException {
        Path target = Files.exists(destination) ? destination.toRealPath() : destination.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("%s is a folder".formatted(destination));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.writeTo(out);
            }
            return;
        }
        requireFolder(target.getParent(), destination);
        Path temporary = temporary(target);
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.WRITE),
                    1 << 16)) {
                content.writeTo(out);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** @throws IOException if there is no such folder; the message names what was to be written there */
    static void requireFolder(Path folder, Path forWhat) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null,
                    "there is no such folder to write %s to".formatted(forWhat));
        }
    }

    /**
     * Makes a folder, or replaces files in it; files of other names stay. The files are put there when all are whole.
     *
     * @throws IOException as for a file
     */
    public static void writeFolder(Path destination, FolderContent content) throws IOException {
        Path target = Files.exists(destination) ? destination.toRealPath() : destination.toAbsolutePath();
        requireFolder(target.getParent() == null ? target : target.getParent(), destination);
        Path temporary = Files.createDirectory(temporary(target));
        try {
            content.writeTo(temporary);
            if (Files.exists(target)) {
                for (Path file : list(temporary)) {
                    move(file, target.resolve(file.getFileName()));
                }
            } else {
                move(temporary, target);
            }
        } finally {
            if (Files.exists(temporary)) {
                for (Path file : list(temporary)) {
                    Files.delete(file);
                }
                Files.delete(temporary);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path temporary(Path target) {
        return target.resolveSibling(
                ".%s.%s.%s.tmp".formatted(target.getFileName(), ProcessHandle.current().pid(), System.nanoTime()));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
