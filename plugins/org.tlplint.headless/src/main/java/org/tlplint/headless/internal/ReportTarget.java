/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.tlplint.model.Audit;
import org.tlplint.report.Report;
import org.tlplint.report.Reports;

/**
 * A report that was asked for.
 *
 * @param report which
 * @param destination file or folder; null for standard output
 */
record ReportTarget(Report report, Path destination) {

    static final String DESCRIPTION = "Writes a report; may be given again. KIND is one of ${COMPLETION-CANDIDATES}. "
            + "With - as FILE the report is all that goes to standard output.";

    /** The reports that there are, for the help. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Reports.all().stream().map(r -> r.isFolder() ? r.id() + " (a folder)" : r.id()).iterator();
        }
    }

    /** Reads all {@code KIND=FILE} and checks, before any work is done, what can be checked. */
    static List<ReportTarget> parse(List<String> texts) {
        List<ReportTarget> targets = new ArrayList<>();
        Set<Path> paths = new HashSet<>();
        for (String text : texts) {
            ReportTarget target = parse(text);
            Path path = target.destination == null ? Path.of("-") : target.destination.toAbsolutePath().normalize();
            if (!paths.add(path)) {
                throw Problem.usage("--report %s: another report goes to the same place", text);
            }
            targets.add(target);
        }
        return targets;
    }

    private static ReportTarget parse(String text) {
        int at = text.indexOf('=');
        if (at <= 0 || at == text.length() - 1) {
            throw Problem.usage("--report %s: write --report KIND=FILE, such as xlsx=findings.xlsx", text);
        }
        String kind = text.substring(0, at);
        String file = text.substring(at + 1);
        Report report = Reports.find(kind)
                .orElseThrow(() -> Problem.usage("--report %s: no report is called \"%s\"; there are %s",
                        text, kind, Reports.all().stream().map(Report::id).collect(Collectors.joining(", "))));
        if (file.equals("-")) {
            if (report.isFolder()) {
                throw Problem.usage("--report %s: %s is a folder of files and cannot go to standard output", text,
                        kind);
            }
            return new ReportTarget(report, null);
        }
        Path path = SourceOptions.path(file);
        Path parent = path.toAbsolutePath().getParent();
        if (!report.isFolder() && Files.isDirectory(path)) {
            throw Problem.usage("--report %s: %s is a directory", text, file);
        }
        if (!report.isFolder() && (parent == null || !Files.isDirectory(parent))) {
            throw Problem.usage("--report %s: there is no folder %s", text, parent);
        }
        return new ReportTarget(report, path);
    }

    boolean isStandardOutput() {
        return destination == null;
    }

    void write(Audit audit, Console console) {
        try {
            if (destination != null) {
                report.write(audit, destination);
                return;
            }
            OutputStream out = new BufferedOutputStream(new Unclosed(console.output()), 1 << 16);
            report.write(audit, out);
            out.flush();
        } catch (IOException e) {
            throw Problem.output("the report %s cannot be written%s: %s".formatted(report.id(),
                    destination == null ? "" : " to " + destination, Failures.reason(e)), e);
        }
    }

    /** Standard output stays open whatever a writer does. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
