/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.capture;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Puts bytes together. */
public final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean bigEndian;

    public Bytes(boolean bigEndian) {
        this.bigEndian = bigEndian;
    }

    /** The low bytes of a number, in the byte order. */
    public Bytes number(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >> 8 * (bigEndian ? bytes - 1 - i : i)));
        }
        return this;
    }

    public Bytes add(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** Bytes of a text of hexadecimal digits and blanks. */
    public static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    /** A text with its length in 16 bits before it. */
    public Bytes text(String text) {
        return number(text.length(), 2).add(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    public int size() {
        return out.size();
    }

    public byte[] bytes() {
        return out.toByteArray();
    }
}
