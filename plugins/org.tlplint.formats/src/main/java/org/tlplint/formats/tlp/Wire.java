/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.tlplint.core.trace.Bdf;

/** Numbers of a header, which is big-endian (PCIe Base 6.x, 2.2.1). */
final class Wire {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private Wire() {
    }

    static int half(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /** A Requester, Completer or Destination ID as a {@link Bdf} of domain 0. */
    static int id(byte[] bytes, int at) {
        return half(bytes, at);
    }

    /** The Tag at a byte of the header that begins at another, with the bits that 10-Bit Tags put into byte 1 (2.2.6.2). */
    static int tag(byte[] bytes, int header, int at) {
        int high = bytes[header + 1];
        return (high & 0x80) << 2 | (high & 8) << 5 | bytes[header + at] & 0xff;
    }

    /** An address without its two low bits, which are Processing Hints. */
    static long address(byte[] bytes, int at, boolean wide) {
        long upper = (int) INT.get(bytes, at) & 0xffff_ffffL;
        return (wide ? upper << 32 | (int) INT.get(bytes, at + 4) & 0xffff_ffffL : upper) & ~3L;
    }
}
