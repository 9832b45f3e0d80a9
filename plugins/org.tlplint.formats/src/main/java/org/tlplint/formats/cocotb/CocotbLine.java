/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.cocotb;

import java.util.Arrays;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineScanner;
import org.tlplint.formats.text.TimeText;

/**
 * A line of cocotb's log: simulation time, level, logger, message. Colours are taken out first. The logger's name is that of a
 * class and the number of an object, cut on the left.
 */
final class CocotbLine {

    enum Kind {
        EMPTY,
        /** No line of cocotb. */
        OTHER,
        /** Of a PCIe model, but without a TLP. */
        SUMMARY,
        TEXT,
        /** A TLP that is sent or received. */
        TLP,
        /** A TLP that the same or another line tells as well. */
        AGAIN
    }

    private static final byte[] TLP = Bytes.of("Tlp(");
    private static final byte[] ROOT = Bytes.of("RootComplex.");
    private static final byte[] SENDING = Bytes.of("Sending ");
    private static final byte[] GOT = Bytes.of("Got ");
    private static final byte[] UPSTREAM = Bytes.of("upstream ");
    private static final byte[] DOWNSTREAM = Bytes.of("downstream ");
    private static final byte[] NO_TIME = Bytes.of("-.--");
    private static final byte[] PCIE = Bytes.of("pcie.");

    private final TimeText time = new TimeText();
    private byte[] plain = new byte[0];
    private byte[] bytes;
    private int end;
    private long timeNs;
    private int loggerStart;
    private int loggerEnd;
    private int fields;
    private Direction direction;
    private boolean root;

    Kind parse(byte[] line, int from, int to) {
        int at = uncoloured(line, from, to);
        at = blanks(at);
        if (at == end) {
            return Kind.EMPTY;
        }
        int word = wordEnd(at);
        timeNs = TraceEvent.NO_TIME;
        if (time.parse(bytes, at, word) && !time.isBare()) {
            timeNs = time.ns();
        } else if (!Bytes.startsWith(bytes, at, word, NO_TIME)) {
            return Kind.OTHER;
        }
        at = blanks(word);
        word = wordEnd(at);
        if (!isLevel(at, word)) {
            return Kind.OTHER;
        }
        loggerStart = blanks(word);
        loggerEnd = wordEnd(loggerStart);
        root = Bytes.indexOf(bytes, ROOT, loggerStart, loggerEnd) >= 0;
        int tlp = Bytes.indexOf(bytes, TLP, loggerEnd, end);
        if (tlp < 0) {
            return root || Bytes.indexOf(bytes, PCIE, loggerStart, loggerEnd) >= 0 ? Kind.SUMMARY : Kind.TEXT;
        }
        fields = tlp + TLP.length;
        return way(loggerEnd, tlp);
    }

    /** Which way the TLP goes by the words before it. What the root complex sends goes down, what others send up. */
    private Kind way(int from, int to) {
        boolean sending = Bytes.indexOf(bytes, SENDING, from, to) >= 0;
        if (!sending && Bytes.indexOf(bytes, GOT, from, to) < 0) {
            return Kind.AGAIN;
        }
        boolean up = Bytes.indexOf(bytes, UPSTREAM, from, to) >= 0
                || Bytes.indexOf(bytes, DOWNSTREAM, from, to) < 0 && sending != root;
        direction = up ? Direction.UPSTREAM : Direction.DOWNSTREAM;
        return Kind.TLP;
    }

    private boolean isLevel(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 'A' || bytes[i] > 'Z') {
                return false;
            }
        }
        return to - from >= 4 && to - from <= 8;
    }

    private int blanks(int from) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < end && bytes[at] != ' ' && bytes[at] != '\t') {
            at++;
        }
        return at;
    }

    /** Where the line begins once escape sequences are out of it. */
    private int uncoloured(byte[] line, int from, int to) {
        int escape = Bytes.indexOf(line, (byte) 0x1b, from, to);
        if (escape < 0) {
            bytes = line;
            end = to;
            return from;
        }
        if (plain.length == 0) {
            plain = new byte[LineScanner.MAX_LINE];
        }
        int count = 0;
        for (int i = from; i < to; i++) {
            if (line[i] == 0x1b && i + 1 < to && line[i + 1] == '[') {
                i += 2;
                while (i < to && (line[i] < 0x40 || line[i] > 0x7e)) {
                    i++;
                }
            } else {
                plain[count++] = line[i];
            }
        }
        bytes = plain;
        end = count;
        return 0;
    }

    /** The bytes that the places in the line count in. */
    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    /** Where the first field of the Tlp object begins. */
    int fields() {
        return fields;
    }

    /** Simulation time in nanoseconds, or {@link TraceEvent#NO_TIME}. */
    long timeNs() {
        return timeNs;
    }

    Direction direction() {
        return direction;
    }

    /** Whether the root complex of the model logged the line. */
    boolean isRoot() {
        return root;
    }

    boolean isLogger(byte[] name) {
        return name.length == loggerEnd - loggerStart && Bytes.startsWith(bytes, loggerStart, loggerEnd, name);
    }

    /** The logger's name as it stands in the line. */
    byte[] logger() {
        return Arrays.copyOfRange(bytes, loggerStart, loggerEnd);
    }
}
