/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;

/**
 * How well a source fits each format.
 *
 * @param name of the source
 * @param ranking every format, best first; formats of equal confidence in their own order
 * @param content what the source's beginning looks like, in words
 */
public record Detection(String name, List<Candidate> ranking, String content) {

    /** Confidence from which a format is taken without asking. */
    public static final int SURE = 30;

    /** A format with its confidence, 0 to 100. */
    public record Candidate(TraceFormat format, int confidence) {
    }

    static Detection of(String name, byte[] head, List<TraceFormat> formats) {
        List<Candidate> ranking = formats.stream().map(f -> new Candidate(f, f.confidence(head)))
                .sorted(Comparator.comparingInt(Candidate::confidence).reversed()).toList();
        return new Detection(name, ranking, Content.describe(head));
    }

    /**
     * The format to read the source with.
     *
     * @throws TraceException if no format fits; the message says what the source looks like and what was tried
     */
    public TraceFormat format() throws TraceException {
        if (ranking.isEmpty() || ranking.get(0).confidence() < SURE) {
            String tried = ranking.stream().map(c -> c.format().id()).collect(Collectors.joining(", "));
            throw new TraceException("%s: no trace format recognised: %s. Tried %s: %s. --format ID chooses one by hand"
                    .formatted(name, content, tried, nearest()));
        }
        return ranking.get(0).format();
    }

    private String nearest() {
        if (ranking.isEmpty() || ranking.get(0).confidence() == 0) {
            return "nothing of them found";
        }
        return ranking.stream().filter(c -> c.confidence() > 0)
                .map(c -> "%s has confidence %d of 100".formatted(c.format().id(), c.confidence()))
                .collect(Collectors.joining(", "));
    }
}
