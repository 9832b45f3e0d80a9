/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.core.extend.Contributions;
import org.tlplint.model.Audit;

/** A contributed report: whatever it throws is a report that cannot be written, and no more. */
final class GuardedReport implements Report {

    private final Report report;
    private final String id;
    private final String title;
    private final String extension;
    private final String from;

    /** @throws RuntimeException if the report does not even say what it is */
    GuardedReport(Report report, String from) {
        this.report = report;
        this.from = from;
        id = report.id();
        title = report.title();
        extension = report.extension();
        if (title == null || title.isBlank() || extension == null || !extension.matches("[A-Za-z0-9._-]{0,20}")) {
            throw new IllegalArgumentException("title \"%s\" or extension \"%s\" is of no use".formatted(title,
                    extension));
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public void write(Audit audit, Path destination) throws IOException {
        guarded(() -> report.write(audit, destination));
    }

    @Override
    public void write(Audit audit, Path destination, ReportProgress progress) throws IOException {
        guarded(() -> report.write(audit, destination, progress));
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        guarded(() -> report.write(audit, out));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void guarded(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            if (e instanceof Error error && !Contributions.isSurvivable(e)) {
                throw error;
            }
            String words = ContributionProblem.words(e);
            Contributions.report(new ContributionProblem(from, "report " + id, "it failed: " + words, e));
            throw new IOException("the report %s of %s failed: %s".formatted(id, from, words), e);
        }
    }
}
