/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pad;

import java.util.zip.CRC32;

import org.tlplint.formats.binary.Numbers;

/** The CRCs of the Data Link Layer (PCIe Base 6.x, 3.4.1 and 3.6.3). Both are sent least significant byte first. */
public final class LinkCrc {

    private final CRC32 crc = new CRC32();

    /** The LCRC over sequence number and TLP in [from, to). */
    int of(byte[] bytes, int from, int to) {
        crc.reset();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    /** Whether sequence number and TLP in [from, to) end with their LCRC. */
    public boolean isOfTlp(byte[] bytes, int from, int to) {
        return of(bytes, from, to - 4) == Numbers.intLe(bytes, to - 4);
    }

    /** Whether four bytes of a DLLP are followed by their CRC. */
    public static boolean isOfDllp(byte[] bytes, int from) {
        int crc = 0xffff;
        for (int i = from; i < from + 4; i++) {
            crc ^= bytes[i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xd008 : crc >>> 1;
            }
        }
        return (~crc & 0xffff) == Numbers.halfLe(bytes, from + 4);
    }
}
