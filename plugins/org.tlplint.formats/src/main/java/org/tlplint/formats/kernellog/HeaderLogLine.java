/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.kernellog;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.TimeText;

/**
 * A line with a Header Log of Advanced Error Reporting or Downstream Port Containment (PCIe Base 6.x, 7.8.4.9 and 7.9.14.11), as
 * the Linux kernel or lspci prints it: four DWORDs, each the big-endian number that the specification draws, perhaps prefixes.
 */
final class HeaderLogLine {

    enum Kind {
        /** A header. */
        HEADER,
        /** A header that the line itself marks as one of flit mode. */
        FLIT,
        /** All zeros, or said to be missing. */
        NONE,
        /** Announced, but not to be read. */
        MALFORMED,
        /** Another line of a kernel's log. */
        MESSAGE,
        EMPTY,
        OTHER
    }

    /** DWORDs of a header log, and the longest that flit mode knows. */
    private static final int DWORDS = 4;
    private static final int MOST_DWORDS = 14;
    private static final int MOST_PREFIXES = 4;
    private static final byte[] KERNEL = Bytes.of("TLP Header");
    private static final byte[] LSPCI = Bytes.of("HeaderLog:");
    private static final byte[] PREFIXES = Bytes.of("E-E Prefixes:");
    private static final byte[] FLIT = Bytes.of("(Flit)");
    private static final byte[] MISSING = Bytes.of("Not available");
    private static final byte[] SYSLOG = Bytes.of(" kernel: ");
    private static final byte[] HARDWARE = Bytes.of("[Hardware Error]");

    private final TimeText time = new TimeText();
    private final byte[] log = new byte[4 * MOST_DWORDS];
    private final byte[] tlp = new byte[4 * (MOST_PREFIXES + DWORDS)];
    private int prefixes;
    private boolean lspci;
    private boolean message;
    private long timeNs;
    private int at;

    Kind parse(byte[] bytes, int from, int to) {
        timeNs = TraceEvent.NO_TIME;
        prefixes = 0;
        message = isMessage(bytes, from, to);
        int place = Bytes.indexOf(bytes, KERNEL, from, to);
        lspci = place < 0;
        if (lspci) {
            place = Bytes.indexOf(bytes, LSPCI, from, to);
        }
        if (place < 0) {
            return message ? Kind.MESSAGE : isBlank(bytes, from, to) ? Kind.EMPTY : Kind.OTHER;
        }
        at = place + (lspci ? LSPCI.length : KERNEL.length);
        int count = 0;
        while (count < MOST_DWORDS && dword(bytes, to, log, 4 * count)) {
            count++;
        }
        boolean zero = true;
        for (int i = 0; i < 4 * count; i++) {
            zero &= log[i] == 0;
        }
        if (count < DWORDS) {
            return Bytes.indexOf(bytes, MISSING, place, to) >= 0 ? Kind.NONE : Kind.MALFORMED;
        }
        if (zero) {
            return Kind.NONE;
        }
        if (Bytes.indexOf(bytes, FLIT, place, to) >= 0 || count > DWORDS) {
            return Kind.FLIT;
        }
        prefixes(bytes, place, to);
        System.arraycopy(log, 0, tlp, 4 * prefixes, 4 * DWORDS);
        return Kind.HEADER;
    }

    private void prefixes(byte[] bytes, int from, int to) {
        int place = Bytes.indexOf(bytes, PREFIXES, from, to);
        if (place >= 0) {
            at = place + PREFIXES.length;
            while (prefixes < MOST_PREFIXES && dword(bytes, to, tlp, 4 * prefixes)
                    && (tlp[4 * prefixes] & 0xe0) == 0x80) {
                prefixes++;
            }
        }
    }

    /** Takes the next number of eight digits, with or without 0x. */
    private boolean dword(byte[] bytes, int to, byte[] into, int where) {
        int i = at;
        while (i < to
                && (bytes[i] == ' ' || bytes[i] == ',' || bytes[i] == ':' || bytes[i] == '=' || bytes[i] == '{')) {
            i++;
        }
        if (to - i > 2 && bytes[i] == '0' && (bytes[i + 1] | 0x20) == 'x') {
            i += 2;
        }
        int digits = 0;
        while (i + digits < to && digits < 9 && Bytes.hexDigit(bytes[i + digits]) >= 0) {
            digits++;
        }
        if (digits != 8) {
            return false;
        }
        for (int k = 0; k < 4; k++) {
            into[where + k] = (byte) (Bytes.hexDigit(bytes[i + 2 * k]) << 4 | Bytes.hexDigit(bytes[i + 2 * k + 1]));
        }
        at = i + 8;
        return true;
    }

    /** Learns the time {@code [ s.us]}, if there is one. */
    private boolean isMessage(byte[] bytes, int from, int to) {
        int open = Bytes.indexOf(bytes, (byte) '[', from, to);
        for (int i = open; i >= 0; i = Bytes.indexOf(bytes, (byte) '[', i + 1, to)) {
            int first = i + 1;
            while (first < to && bytes[first] == ' ') {
                first++;
            }
            int close = Bytes.indexOf(bytes, (byte) ']', first, Math.min(to, first + 24));
            if (close > first && time.parse(bytes, first, close) && !time.isBare()) {
                timeNs = time.ns();
                return true;
            }
        }
        return Bytes.indexOf(bytes, SYSLOG, from, to) >= 0 || Bytes.indexOf(bytes, HARDWARE, from, to) >= 0;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Prefixes and four DWORDs. */
    byte[] tlp() {
        return tlp;
    }

    int prefixBytes() {
        return 4 * prefixes;
    }

    /** Whether it is a line of lspci, not of a kernel. */
    boolean isLspci() {
        return lspci;
    }

    /** Whether it looks like a line of a kernel's log. */
    boolean isMessage() {
        return message;
    }

    /** When the kernel printed the line, in nanoseconds since it was started, or {@link TraceEvent#NO_TIME}. */
    long timeNs() {
        return timeNs;
    }
}
