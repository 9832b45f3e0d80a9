/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Detection.Candidate;
import org.tlplint.formats.text.HeadInput;
import org.tlplint.ui.internal.Messages;

/**
 * Why a file is not taken for a trace.
 *
 * @param summary what the file looks like, which formats are nearest, and why they do not fit
 * @param details what each format thought of it
 */
public record Refusal(String summary, String details) {

    private static final int NEAREST = 3;

    /** The refusal of a file, or null if a format fits. Reads the beginning of the file; not for the UI thread. */
    public static Refusal of(Detection detection, TraceInput input) throws IOException {
        List<Candidate> ranking = detection.ranking();
        if (!ranking.isEmpty() && ranking.get(0).confidence() >= Detection.SURE) {
            return null;
        }
        StringBuilder summary = new StringBuilder(
                NLS.bind(Messages.Refusal_looks, detection.name(), detection.content()));
        List<Candidate> nearest = ranking.stream().filter(c -> c.confidence() > 0).limit(NEAREST).toList();
        if (nearest.isEmpty()) {
            summary.append('\n').append(NLS.bind(Messages.Refusal_none, ranking.size()));
        } else {
            HeadInput head = HeadInput.of(input);
            for (Candidate candidate : nearest) {
                summary.append('\n').append(NLS.bind(Messages.Refusal_near, new Object[] {candidate.format().title(),
                        candidate.confidence(), Detection.SURE, reason(candidate, head)}));
            }
        }
        String details = ranking.stream().map(
                c -> NLS.bind(Messages.Refusal_tried,
                        new Object[] {c.format().title(), c.format().id(), c.confidence()}))
                .collect(Collectors.joining("\n"));
        return new Refusal(summary.toString(), details);
    }

    /** What comes of reading the beginning by the format all the same. */
    private static String reason(Candidate candidate, HeadInput head) {
        long events = 0;
        try (EventReader reader = candidate.format().open(head)) {
            TraceEvent event = new TraceEvent();
            while (reader.next(event)) {
                events++;
            }
            long failed = reader.skipped().counted().stream().filter(s -> !s.expected()).mapToLong(s -> s.count())
                    .sum();
            return NLS.bind(Messages.Refusal_read, events, failed);
        } catch (IOException | RuntimeException e) {
            return e.getMessage() == null ? e.toString() : e.getMessage();
        }
    }
}
