/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.util.Arrays;
import java.util.List;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.testkit.samples.SampleFolder;

/**
 * How the lines or records of a format become events and skips; said by {@code samples.properties} beside the samples.
 *
 * @param joined several lines may make one event
 * @param split one line may make several events
 * @param joining bytes without which no lines are joined; empty if any may be
 * @param records the reader's own count is taken, not that of line ends
 * @param uncounted lines that are neither event nor skip, such as a header row
 * @param beside beginnings of the reasons that count something else than lines
 */
record Accounting(boolean joined, boolean split, String joining, boolean records, int uncounted, List<String> beside) {

    static Accounting of(SampleFolder folder) {
        String lines = folder.setting("lines", "exact");
        if (!List.of("exact", "joined", "split", "free").contains(lines)) {
            throw new IllegalArgumentException("lines=" + lines);
        }
        String joining = folder.setting("joining", "");
        String beside = folder.setting("beside", "");
        return new Accounting(lines.equals("joined") || lines.equals("free") || !joining.isEmpty(),
                lines.equals("split") || lines.equals("free"), joining,
                folder.setting("count", "lines").equals("records"),
                Integer.parseInt(folder.setting("uncounted.lines", "0")),
                beside.isEmpty() ? List.of() : Arrays.asList(beside.split("\\|")));
    }

    /** What is wrong with the counts of a source that was read to its end, or null. */
    String problem(byte[] bytes, long events, SkipLog skipped, long linesRead) {
        if (!records && linesRead != lines(bytes)) {
            return "%d lines, but %d were read".formatted(lines(bytes), linesRead);
        }
        long skips = 0;
        for (SkipLog.Skip skip : skipped.counted()) {
            if (beside.stream().noneMatch(skip.reason()::startsWith)) {
                skips += skip.count();
            }
        }
        long told = events + skips;
        long lines = linesRead - uncounted;
        if (told == 0 && lines > 0 || told > lines && !split || told < lines && !mayJoin(bytes)) {
            return "%d lines, but %d events and %d skips".formatted(lines, events, skips);
        }
        return null;
    }

    private boolean mayJoin(byte[] bytes) {
        if (!joined || joining.isEmpty()) {
            return joined;
        }
        for (byte b : bytes) {
            if (joining.indexOf(b & 0xff) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static long lines(byte[] bytes) {
        long lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines + (bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0);
    }
}
