/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.tlplint.model.Audit;

/**
 * A way to write an audit down. Found by {@link Reports}; an implementation is cheap to make and loads what it needs when it
 * writes. The same audit always gives the same bytes.
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
     * Writes to a stream, which stays open.
     *
     * @throws IOException if that fails, or if the report is a folder
     */
    void write(Audit audit, OutputStream out) throws IOException;
}
