/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.cocotb;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.tlp.TlpDecoder;
import org.tlplint.formats.tlp.TlpLineReader;

/** Every part of the model logs the TLPs that pass it: those of one place are read, others are the same TLPs again. */
final class CocotbReader extends TlpLineReader {

    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip again = log.reason("TLP that is told at another place as well", true);
    private final SkipLog.Skip text = log.reason("other log line", true);
    private final SkipLog.Skip summary = log.reason("log line of a PCIe model without a TLP (DEBUG lines have them)",
            true);
    private final SkipLog.Skip other = log.reason("line that is none of cocotb's log", true);
    private final SkipLog.Skip malformed = log.reason(TlpRepr.MALFORMED, false);
    private final SkipLog.Skip noCode = log.reason(TlpRepr.NO_CODE, false);
    private final SkipLog.Skip cut = log.reason("last line is cut off", false);
    private final CocotbLine line = new CocotbLine();
    private final TlpRepr repr = new TlpRepr();
    private final TlpDecoder decoder = new TlpDecoder();
    private final Place place;
    private PlaceFinder finder;

    /** @param place where to read the TLPs; null to read them everywhere */
    CocotbReader(TraceInput input, Place place) {
        super(input, true);
        this.place = place;
    }

    /**
     * The part of the model whose lines are read.
     *
     * @param root any root complex
     * @param logger otherwise the logger of this name
     */
    record Place(boolean root, byte[] logger) {
    }

    /** Finds the place: the root complex if one logs TLPs, else whoever logs the first one. */
    static final class PlaceFinder {
        private boolean root;
        private byte[] logger;

        void look(CocotbLine line) {
            root |= line.isRoot();
            if (logger == null) {
                logger = line.logger();
            }
        }

        Place found() {
            return root || logger == null ? new Place(true, null) : new Place(false, logger);
        }
    }

    /** Lets a finder look at the lines with TLPs. */
    CocotbReader showing(PlaceFinder newFinder) {
        finder = newFinder;
        return this;
    }

    /** Lines of PCIe models seen so far that hold no TLP. */
    long summaries() {
        return summary.count();
    }

    @Override
    protected boolean line(TraceEvent event) {
        switch (line.parse(scanner.bytes(), scanner.start(), scanner.end())) {
            case EMPTY -> leaveOut(empty);
            case OTHER -> leaveOut(other);
            case TEXT -> leaveOut(text);
            case SUMMARY -> leaveOut(summary);
            case AGAIN -> leaveOut(again);
            case TLP -> {
                if (finder != null) {
                    finder.look(line);
                }
                if (place == null || (place.root() ? line.isRoot() : line.isLogger(place.logger()))) {
                    return tlp(event);
                }
                leaveOut(again);
            }
        }
        return false;
    }

    private boolean tlp(TraceEvent event) {
        String problem = repr.parse(line.bytes(), line.fields(), line.end());
        if (problem != null) {
            leaveOut(!scanner.terminated() ? cut : problem.equals(TlpRepr.NO_CODE) ? noCode : malformed);
            return false;
        }
        if (!decoder.parse(repr.tlp(), 0, repr.count())) {
            refuse(decoder, scanner.line());
            return false;
        }
        event.begin(decoder.kind(), index, scanner.line(), scanner.offset());
        if (line.timeNs() != TraceEvent.NO_TIME) {
            event.setTimeNs(line.timeNs());
        }
        event.setDirection(line.direction());
        decoder.fill(event);
        return true;
    }
}
