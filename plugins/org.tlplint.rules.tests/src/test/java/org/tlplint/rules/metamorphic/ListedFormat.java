/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.metamorphic;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** Events that are in memory, whatever the input holds. */
record ListedFormat(TraceFormat format, List<TraceEvent> events, Set<Trait> traits) implements TraceFormat {

    @Override
    public String id() {
        return format.id();
    }

    @Override
    public String title() {
        return format.title();
    }

    @Override
    public int confidence(byte[] head) {
        return format.confidence(head);
    }

    @Override
    public EventReader open(TraceInput input) {
        Iterator<TraceEvent> rest = events.iterator();
        SkipLog skipped = new SkipLog();
        return new EventReader() {
            @Override
            public boolean next(TraceEvent event) {
                if (!rest.hasNext()) {
                    return false;
                }
                event.copy(rest.next());
                return true;
            }

            @Override
            public SkipLog skipped() {
                return skipped;
            }

            @Override
            public long linesRead() {
                return 1;
            }

            @Override
            public long bytesRead() {
                return 0;
            }

            @Override
            public Set<Trait> traits() {
                return traits;
            }

            @Override
            public Mark mark() {
                return null;
            }

            @Override
            public void seek(Mark mark) throws IOException {
                throw new IOException("a list");
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
