/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import java.io.IOException;
import java.nio.file.Path;

import org.tlplint.model.Audit;
import org.tlplint.report.internal.NewFile;
import org.tlplint.report.internal.Steps;
import org.tlplint.report.internal.WatchedOutput;

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
        write(audit, destination, ReportProgress.NONE);
    }

    @Override
    public final void write(Audit audit, Path destination, ReportProgress progress) throws IOException {
        Steps steps = new Steps(progress, title);
        NewFile.write(destination, out -> write(audit, new WatchedOutput(out, steps)));
        steps.end();
    }
}
