/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.tlplint.model.Audit;

/**
 * A way to write an audit down. Implementations are listed in {@code META-INF/services}, or contributed to the workbench;
 * {@link Reports} knows them all. An implementation is cheap to make and loads what it needs when it writes. The same audit
 * always gives the same bytes. What is a single file extends {@link FileReport}.
 */
public interface Report {

    /** Short name on the command line: "xlsx". */
    String id();

    /** Name for people. */
    String title();

    /** File name extension without the dot; an empty text for a folder. */
    String extension();

    /** Whether the report is a folder of files. */
    default boolean isFolder() {
        return extension().isEmpty();
    }

    /**
     * Writes a new file or folder, or replaces the one that is there. Until the report is whole, nothing of it can be seen.
     *
     * @throws IOException if that fails; the message says where and why
     */
    void write(Audit audit, Path destination) throws IOException;

    /**
     * As {@link #write(Audit, Path)}, tells how far it is, and gives up soon when it is asked to; nothing of the report is left
     * then.
     *
     * @throws CancellationException if it gave up
     */
    default void write(Audit audit, Path destination, ReportProgress progress) throws IOException {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.at(title(), 0, 1);
        write(audit, destination);
        progress.at(title(), 1, 1);
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws IOException if that fails, or if the report is a folder
     */
    void write(Audit audit, OutputStream out) throws IOException;
}
