/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.tlplint.model.Audit;
import org.tlplint.report.Report;

/** A report that is one file, named after its extension. */
abstract class FileReport implements Report {

    private final String id;
    private final String title;
    private final String extension;

    FileReport(String id, String title, String extension) {
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
        NewFile.write(destination, out -> write(audit, out));
    }
}
