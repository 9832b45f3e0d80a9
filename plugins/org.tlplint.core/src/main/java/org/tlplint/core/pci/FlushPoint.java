/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

import org.tlplint.core.trace.EventRef;

/**
 * How far what was written has surely reached a function: a read, and every configuration write, is answered only after
 * all that went down before it has arrived, and its completion passes no earlier message (PCIe Base 6.x, 2.4.1).
 */
final class FlushPoint {

    private final long[] upTo = new long[8];
    private int writesUnderWay;

    FlushPoint() {
        Arrays.fill(upTo, -1);
    }

    FlushPoint copy() {
        FlushPoint copy = new FlushPoint();
        System.arraycopy(upTo, 0, copy.upTo, 0, upTo.length);
        copy.writesUnderWay = writesUnderWay;
        return copy;
    }

    void writeBegun() {
        writesUnderWay++;
    }

    void writeEnded() {
        writesUnderWay = Math.max(0, writesUnderWay - 1);
    }

    boolean hasWriteUnderWay() {
        return writesUnderWay > 0;
    }

    void completed(long requestEvent, int trafficClass) {
        upTo[trafficClass & 7] = Math.max(upTo[trafficClass & 7], requestEvent);
    }

    boolean covers(EventRef event, int trafficClass) {
        return event == null || upTo[trafficClass & 7] >= event.event();
    }
}
