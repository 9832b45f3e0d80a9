/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.formats.text.Bytes;

/** Counts TLPs that cannot be decoded by their problem; the sample of each says at which byte it is and what was expected. */
public final class TlpSkips {

    private final SkipLog log;

    public TlpSkips(SkipLog log) {
        this.log = log;
    }

    /** Counts the TLP that a decoder has just refused, with what the source shows of it. */
    public void add(TlpDecoder refusing, byte[] bytes, int from, int to, long line) {
        SkipLog.Skip skip = log.reason(refusing.problem(), false);
        if (skip.count() > 0) {
            skip.add(bytes, from, to, line);
        } else {
            byte[] sample = Bytes.of(refusing.explain() + ": " + Bytes.string(bytes, from, to).strip());
            skip.add(sample, 0, sample.length, line);
        }
    }
}
