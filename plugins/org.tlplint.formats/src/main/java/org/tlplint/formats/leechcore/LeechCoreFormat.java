/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.leechcore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.HeadInput;
import org.tlplint.formats.tlp.TlpTraits;

/** The TLPs that LeechCore prints at the highest verbosity: a line with TX or RX and a hexdump. */
public final class LeechCoreFormat implements TraceFormat {

    @Override
    public String id() {
        return "leechcore";
    }

    @Override
    public String title() {
        return "LeechCore TLP log";
    }

    @Override
    public Set<Trait> traits() {
        return TlpTraits.possible(false);
    }

    /** Where most TLPs cannot be decoded, TX and RX mean something else. */
    @Override
    public int confidence(byte[] head) {
        try (LeechCoreReader reader = new LeechCoreReader(new HeadInput(head))) {
            TraceEvent event = new TraceEvent();
            long tlps = 0;
            while (reader.next(event)) {
                tlps++;
            }
            return tlps == 0 || reader.skipped().notUnderstood() > tlps ? 0 : tlps > 1 ? 95 : 80;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        try (LeechCoreReader head = new LeechCoreReader(HeadInput.of(input))) {
            TraceEvent event = new TraceEvent();
            while (head.next(event)) {
                // what it learns is what counts
            }
            LeechCoreReader reader = new LeechCoreReader(input);
            reader.know(head.learned());
            return reader;
        }
    }
}
