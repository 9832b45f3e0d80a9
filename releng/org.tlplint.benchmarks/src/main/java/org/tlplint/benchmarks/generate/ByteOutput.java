/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Text and numbers as bytes, through a large buffer. Failures to write are unchecked here and checked at the edge. */
final class ByteOutput {

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e',
            'f'};
    private static final int LONGEST = 4096;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 18];
    private int filled;
    private long flushed;

    ByteOutput(OutputStream out) {
        this.out = out;
    }

    /** Bytes so far. */
    long count() {
        return flushed + filled;
    }

    ByteOutput put(byte[] text) {
        if (filled + text.length + LONGEST > buffer.length) {
            flush();
        }
        System.arraycopy(text, 0, buffer, filled, text.length);
        filled += text.length;
        return this;
    }

    ByteOutput put(char c) {
        buffer[filled++] = (byte) c;
        return this;
    }

    /** Hexadecimal without leading zeros, as printf's %x. */
    ByteOutput hex(long value) {
        int digits = Math.max(1, (67 - Long.numberOfLeadingZeros(value)) / 4);
        return hex(value, digits);
    }

    ByteOutput hex(long value, int digits) {
        for (int i = digits - 1; i >= 0; i--) {
            buffer[filled++] = DIGITS[(int) (value >>> i * 4) & 15];
        }
        return this;
    }

    ByteOutput decimal(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return decimal(value, digits);
    }

    /** Decimal with leading zeros. */
    ByteOutput decimal(long value, int digits) {
        long rest = value;
        for (int i = filled + digits - 1; i >= filled; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        filled += digits;
        return this;
    }

    void flush() {
        try {
            out.write(buffer, 0, filled);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flushed += filled;
        filled = 0;
    }
}
