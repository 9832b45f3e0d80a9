/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pciconfig;

import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Gives one snapshot; of a function that answered with all ones none. */
final class PciConfigReader implements EventReader {

    private final SkipLog log = new SkipLog();
    private final SkipLog.Skip gone = log.reason("function that reads as all ff", false);
    private final byte[] bytes;
    private final int bdf;
    private boolean over;
    private boolean given;

    PciConfigReader(byte[] bytes, int bdf) {
        this.bytes = bytes;
        this.bdf = bdf;
    }

    @Override
    public boolean next(TraceEvent event) {
        if (over) {
            return false;
        }
        over = true;
        if (bytes[0] == -1 && bytes[1] == -1) {
            gone.add(bytes, 0, 2, 1);
            return false;
        }
        given = true;
        event.begin(EventKind.SNAPSHOT, 0, 1, 0).setTarget(bdf).setAddress(0).setData(bytes, 0, bytes.length)
                .setLength(bytes.length);
        return true;
    }

    @Override
    public SkipLog skipped() {
        return log;
    }

    @Override
    public long linesRead() {
        return over ? 1 : 0;
    }

    @Override
    public long bytesRead() {
        return over ? bytes.length : 0;
    }

    @Override
    public Set<Trait> traits() {
        return EnumSet.noneOf(Trait.class);
    }

    @Override
    public Mark mark() {
        return new Mark(given ? 1 : 0, over ? 1 : 0, bytesRead(), over);
    }

    @Override
    public void seek(Mark mark) {
        over = (Boolean) mark.state();
        given = mark.index() > 0;
    }

    @Override
    public void close() {
        // all has been read
    }
}
