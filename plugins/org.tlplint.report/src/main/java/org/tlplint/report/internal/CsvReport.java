/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tlplint.model.Audit;
import org.tlplint.report.Report;
import org.tlplint.report.ReportProgress;
import org.tlplint.report.internal.csv.CsvFolder;
import org.tlplint.report.internal.table.Tables;

/** The tables of the workbook as CSV files in a folder. */
public final class CsvReport implements Report {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV files, one per sheet of the workbook";
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public void write(Audit audit, Path destination) throws IOException {
        write(audit, destination, ReportProgress.NONE);
    }

    @Override
    public void write(Audit audit, Path destination, ReportProgress progress) throws IOException {
        if (Files.exists(destination) && !Files.isDirectory(destination)) {
            throw new IOException("%s is a file; CSV files are written to a folder".formatted(destination));
        }
        NewFile.requireFolder(destination.toAbsolutePath().getParent(), destination);
        Steps steps = new Steps(progress, title());
        NewFile.writeFolder(destination, folder -> CsvFolder.write(Tables.of(audit), folder, steps));
        steps.end();
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        throw new IOException("CSV files are written to a folder, not to one stream");
    }
}
