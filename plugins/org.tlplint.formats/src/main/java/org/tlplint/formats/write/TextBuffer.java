/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.tlplint.core.trace.TraceEvent;

/** Bytes of text that grow; numbers are put without making objects. */
final class TextBuffer {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 16];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    void put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    void ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void utf8(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    void decimal(long value) {
        room(20);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long r = rest; r >= 10; r /= 10) {
            digits++;
        }
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = DIGITS[(int) (rest % 10)];
            rest /= 10;
        }
        length += digits;
    }

    /** Without leading zeros, beyond so many digits. */
    void hex(long value, int leastDigits) {
        room(16);
        int digits = Math.max(leastDigits, (67 - Long.numberOfLeadingZeros(value | 1)) / 4);
        for (int shift = digits * 4 - 4; shift >= 0; shift -= 4) {
            bytes[length++] = DIGITS[(int) (value >>> shift) & 0xf];
        }
    }

    /** {@code [dddd:]bb:dd.f}. */
    void function(int bdf) {
        if (bdf >>> 16 != 0) {
            hex(bdf >>> 16, 4);
            put(':');
        }
        hex(bdf >>> 8 & 0xff, 2);
        put(':');
        hex(bdf >>> 3 & 0x1f, 2);
        put('.');
        put((char) ('0' + (bdf & 7)));
    }

    /** The payload as pairs of hexadecimal digits. */
    void data(TraceEvent event) {
        int count = event.payloadLength();
        room(count * 2);
        for (int i = 0; i < count; i++) {
            int b = event.payloadByte(i);
            bytes[length++] = DIGITS[b >> 4];
            bytes[length++] = DIGITS[b & 0xf];
        }
    }
}
