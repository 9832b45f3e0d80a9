/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.Bytes;

/** Times as {@code 2026-09-24T23:20:21.497100Z}: any number of decimals, the Z optional, always UTC. */
final class IsoTime {

    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";

    private IsoTime() {
    }

    /** Place of the blank that ends the time at the start of a line, or -1 if there is no such time. */
    static int end(byte[] bytes, int from, int to) {
        if (to - from < SHAPE.length()) {
            return -1;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char wanted = SHAPE.charAt(i);
            byte b = bytes[from + i];
            if (wanted == 'd' ? !Bytes.isDigit(b) : b != wanted) {
                return -1;
            }
        }
        int i = from + SHAPE.length();
        if (i < to && bytes[i] == '.') {
            i++;
            while (i < to && Bytes.isDigit(bytes[i])) {
                i++;
            }
        }
        if (i < to && bytes[i] == 'Z') {
            i++;
        }
        return i < to && bytes[i] == ' ' ? i : -1;
    }

    /** Nanoseconds since 1970, or no time when the date does not exist or does not fit. */
    static long epochNs(byte[] bytes, int from, int to) {
        int year = number(bytes, from, 4);
        int month = number(bytes, from + 5, 2);
        int day = number(bytes, from + 8, 2);
        int hour = number(bytes, from + 11, 2);
        int minute = number(bytes, from + 14, 2);
        int second = number(bytes, from + 17, 2);
        if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59
                || second > 60) {
            return TraceEvent.NO_TIME;
        }
        long nanos = 0;
        long unit = 100_000_000;
        for (int i = from + SHAPE.length() + 1; i < to && Bytes.isDigit(bytes[i]); i++) {
            nanos += (bytes[i] - '0') * unit;
            unit /= 10;
        }
        long seconds = ((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
        return seconds * 1_000_000_000L + nanos;
    }

    /** Days since 1970-01-01 in the Gregorian calendar, with years that begin in March. */
    private static long days(int year, int month, int day) {
        int y = month > 2 ? year : year - 1;
        int m = month > 2 ? month - 3 : month + 9;
        long dayOfYear = (153L * m + 2) / 5 + day - 1;
        return 365L * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468;
    }

    private static int number(byte[] bytes, int from, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + (bytes[from + i] - '0');
        }
        return value;
    }
}
