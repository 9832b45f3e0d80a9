/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** The events of one or more sources as an audit sees them, for whoever wants them and no audit. */
public final class EventStream implements Closeable {

    private static final int PROGRESS_EVERY = 0x1fff;

    private final ProgressWatch watch;
    private final EventMerger merger;
    private long events;

    /**
     * Opens the sources.
     *
     * @param progress told now and then how far reading has come
     */
    public EventStream(List<AuditSource> sources, Progress progress) throws IOException {
        watch = new ProgressWatch(progress, sources);
        merger = new EventMerger(watch.watched(), 0);
    }

    /**
     * The next event, whose source is the number of one of the sources, from 0; null at the end.
     *
     * @param spare a cursor that nobody needs any more, such as the event before
     * @throws java.util.concurrent.CancellationException if the progress asked for an end
     */
    public TraceEvent next(TraceEvent spare) throws IOException {
        if ((++events & PROGRESS_EVERY) == 0) {
            watch.passed(events);
        }
        return merger.next(spare);
    }

    /**
     * What the stream has come to show. Several sources show together what one of them shows, but completions and the moment
     * at which accesses take effect only if all do: else requests of the others would wait for ever.
     */
    public Set<Trait> traits() throws IOException {
        Set<Trait> shown = EnumSet.noneOf(Trait.class);
        Set<Trait> common = EnumSet.of(Trait.COMPLETIONS, Trait.SYNCHRONOUS);
        for (SourceSummary source : summaries()) {
            shown.addAll(source.traits());
            common.retainAll(source.traits());
        }
        shown.remove(Trait.COMPLETIONS);
        shown.remove(Trait.SYNCHRONOUS);
        shown.addAll(common);
        return shown;
    }

    /** What has been read of each source. */
    public List<SourceSummary> summaries() throws IOException {
        List<SourceSummary> summaries = new ArrayList<>();
        merger.summarise(summaries);
        return summaries;
    }

    @Override
    public void close() throws IOException {
        merger.close();
    }
}
