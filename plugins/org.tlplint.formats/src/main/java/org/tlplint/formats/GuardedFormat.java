/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.core.extend.Contributions;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** A contributed format. If it throws what it must not, detection goes on without it, and reading ends as of a broken file. */
final class GuardedFormat implements TraceFormat {

    private final TraceFormat format;
    private final String id;
    private final String from;

    GuardedFormat(TraceFormat format, String id, String from) {
        this.format = format;
        this.id = id;
        this.from = from;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return guarded(format::title, id);
    }

    @Override
    public Set<Trait> traits() {
        return guarded(format::traits, Set.of());
    }

    @Override
    public int confidence(byte[] head) {
        return Math.clamp(guarded(() -> format.confidence(head.clone()), 0), 0, 100);
    }

    @Override
    public List<FormatOption> options() {
        return guarded(format::options, List.of());
    }

    @Override
    public TraceFormat with(Map<String, String> settings) throws TraceException {
        try {
            return new GuardedFormat(format.with(settings), id, from);
        } catch (RuntimeException | Error e) {
            throw failed(e);
        }
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        try {
            return new GuardedReader(format.open(input), this::failed);
        } catch (RuntimeException | Error e) {
            throw failed(e);
        }
    }

    private <T> T guarded(Supplier<T> call, T otherwise) {
        try {
            T value = call.get();
            return value == null ? otherwise : value;
        } catch (RuntimeException | Error e) {
            failed(e);
            return otherwise;
        }
    }

    /** Reports a failure, and says it so that whoever reads the trace can go on. */
    private TraceException failed(Throwable thrown) {
        if (thrown instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (thrown instanceof Error error && !Contributions.isSurvivable(thrown)) {
            throw error;
        }
        String words = ContributionProblem.words(thrown);
        Contributions.report(new ContributionProblem(from, "format " + id, "it failed: " + words, thrown));
        return new TraceException("the format %s of %s failed: %s".formatted(id, from, words), thrown);
    }
}
