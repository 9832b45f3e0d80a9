/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.tlplint.report.ReportProgress;
import org.tlplint.report.internal.Steps;
import org.tlplint.report.internal.WatchedOutput;
import org.tlplint.report.internal.table.Cell;
import org.tlplint.report.internal.table.Column;
import org.tlplint.report.internal.table.Summary;
import org.tlplint.report.internal.table.Table;
import org.tlplint.report.internal.table.Tables;

/**
 * Writes one file per table into a folder: UTF-8 with a byte order mark, so that Excel takes it for what it is; commas; CR LF
 * (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class CsvFolder {

    private static final int SUMMARY_COLUMNS = 6;

    private CsvFolder() {
    }

    /** Writes the files into a folder that is there. */
    public static void write(Tables tables, Path folder) throws IOException {
        write(tables, folder, new Steps(ReportProgress.NONE, ""));
    }

    /** As {@link #write(Tables, Path)}, and tells of each row. */
    public static void write(Tables tables, Path folder, Steps steps) throws IOException {
        steps.begin(Summary.NAME, tables.all().stream().mapToLong(Table::size).sum() + 1);
        try (OutputStream out = file(folder, Summary.NAME, steps)) {
            summary(tables.summary(), out);
        }
        steps.step();
        for (Table table : tables.all()) {
            steps.part(table.name());
            try (OutputStream out = file(folder, table.name(), steps)) {
                table(table, out, steps);
            }
        }
    }

    private static OutputStream file(Path folder, String table, Steps steps) throws IOException {
        return new WatchedOutput(Files.newOutputStream(folder.resolve(fileName(table))), steps);
    }

    /** "vector-state.csv". */
    static String fileName(String table) {
        return table.toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv";
    }

    private static void table(Table table, OutputStream out, Steps steps) throws IOException {
        try (CsvWriter csv = open(out)) {
            csv.writeRecord(table.columns().stream().map(Column::title).toList());
            table.rows().get().forEach(row -> {
                csv.writeRecord(row.stream().map(CsvFolder::guarded).toList());
                steps.step();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void summary(Summary summary, OutputStream out) throws IOException {
        try (CsvWriter csv = open(out)) {
            write(csv, List.of("Verdict", guard(summary.verdict())));
            for (Summary.Block block : summary.blocks()) {
                if (!block.columns().isEmpty()) {
                    List<String> head = new ArrayList<>(List.of(block.title()));
                    head.addAll(block.columns());
                    write(csv, head);
                }
                for (List<Cell> row : block.rows()) {
                    List<String> line = new ArrayList<>(List.of(block.title()));
                    row.forEach(cell -> line.add(guarded(cell)));
                    write(csv, line);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(CsvWriter csv, List<String> values) {
        List<String> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(SUMMARY_COLUMNS - values.size(), ""));
        csv.writeRecord(padded);
    }

    private static CsvWriter open(OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    private static String guarded(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> guard(text.text());
            case Cell.Code code -> guard(code.text());
            case Cell.Word word -> guard(word.text());
            case Cell.Link link -> guard(link.text());
            case Cell.Number number -> number.text();
            case Cell.Seconds seconds -> seconds.text();
            case Cell.Micros micros -> micros.text();
        };
    }

    /** The text with an apostrophe before it if it starts like a formula. */
    static String guard(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
