/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

/**
 * Which bytes a request covers, from its Length and byte enables (PCIe Base 6.x, 2.2.5).
 *
 * @param first bytes before the first enabled one in the first DWORD
 * @param count bytes from the first to the last enabled one; 0 for a zero-length request
 */
public record ByteSpan(int first, int count) {

    /** The span of a request; a Last DW Byte Enables field of a one-DWORD request counts for nothing. */
    public static ByteSpan of(int firstBe, int lastBe, int dwords) {
        return new ByteSpan(first(firstBe), count(firstBe, lastBe, dwords));
    }

    /** Bytes before the first enabled one. */
    public static int first(int firstBe) {
        return (firstBe & 0xf) == 0 ? 0 : Integer.numberOfTrailingZeros(firstBe & 0xf);
    }

    /** Bytes from the first to the last enabled one. */
    public static int count(int firstBe, int lastBe, int dwords) {
        int first = firstBe & 0xf;
        if (dwords == 1) {
            return first == 0 ? 0 : 32 - Integer.numberOfLeadingZeros(first) - first(first);
        }
        return dwords * 4 - first(first) - unusedAtEnd(lastBe);
    }

    /** Bytes after the last enabled one in the last DWORD. */
    public static int unusedAtEnd(int lastBe) {
        int last = lastBe & 0xf;
        return last == 0 ? 0 : Integer.numberOfLeadingZeros(last) - 28;
    }
}
