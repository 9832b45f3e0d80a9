/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.tlplint.model.Audit;
import org.tlplint.report.internal.CancellableOutput;
import org.tlplint.report.internal.NewFile;

/**
 * A report that is one file. Only {@link Report#write(Audit, java.io.OutputStream)} is left to write; the file is put in its place
 * when it is whole.
 */
public abstract class FileReport implements Report {

    private final String id;
    private final String title;
    private final String extension;

    /**
     * @param id short name on the command line
     * @param title name for people
     * @param extension of the file, without the dot
     */
    protected FileReport(String id, String title, String extension) {
        this.id = id;
        this.title = title;
        this.extension = extension;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String extension() {
        return extension;
    }

    @Override
    public final void write(Audit audit, Path destination) throws IOException {
        write(audit, destination, () -> false);
    }

    @Override
    public final void write(Audit audit, Path destination, BooleanSupplier cancelled) throws IOException {
        NewFile.write(destination, out -> write(audit, new CancellableOutput(out, cancelled)));
    }
}
