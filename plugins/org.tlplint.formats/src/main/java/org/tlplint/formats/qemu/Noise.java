/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.formats.text.Bytes;

/** Lines that real logs hold between the events and that mean nothing to us. */
final class Noise {

    private static final byte[] OK = Bytes.of("OK");
    private static final byte[] FAIL = Bytes.of("FAIL");
    private static final byte[] IRQ = Bytes.of("IRQ ");
    private static final byte[] QEMU = Bytes.of("qemu");

    private Noise() {
    }

    /** What the QTest protocol prints: {@code [R +0.046276] outl …}, {@code [S +0.1] OK}, {@code OK 0x…}. */
    static boolean isProtocol(byte[] bytes, int from, int to) {
        boolean logged = to - from > 4 && bytes[from] == '[' && bytes[from + 2] == ' '
                && (bytes[from + 1] == 'R' || bytes[from + 1] == 'S' || bytes[from + 1] == 'I');
        return logged || word(bytes, from, to, OK) || word(bytes, from, to, FAIL)
                || Bytes.startsWith(bytes, from, to, IRQ);
    }

    private static boolean word(byte[] bytes, int from, int to, byte[] word) {
        int after = from + word.length;
        return Bytes.startsWith(bytes, from, to, word) && (after == to || bytes[after] == ' ');
    }

    /** {@code qemu-system-x86_64: warning: …}. */
    static boolean isEmulator(byte[] bytes, int from, int to) {
        return Bytes.startsWith(bytes, from, to, QEMU) && Bytes.indexOf(bytes, (byte) ':', from, to) > 0;
    }
}
