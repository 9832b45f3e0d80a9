/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.TraceEvent;

/** The header of Messages (PCIe Base 6.x, 2.2.8). */
final class MessageFields {

    static final int TO_ROOT = 0;
    static final int BY_ADDRESS = 1;
    static final int BY_ID = 2;
    static final int BROADCAST = 3;
    static final int GATHERED = 5;
    /** Vendor_Defined Type 1. */
    private static final int VENDOR_DEFINED = 0x7f;
    private static final int PCI_SIG = 1;

    private MessageFields() {
    }

    static void fill(TraceEvent event, byte[] bytes, int at, TlpDecoder decoder) {
        event.setRequester(Wire.id(bytes, at + 4)).setTag(Wire.tag(bytes, at, 6)).setMessageCode(code(bytes, at));
        if (decoder.routing() == BY_ID) {
            event.setTarget(Wire.id(bytes, at + 8));
        } else if (decoder.routing() == BY_ADDRESS) {
            event.setAddress(Wire.address(bytes, at + 8, true));
        }
        if (decoder.type().hasData()) {
            event.setLength(decoder.dwords() * 4);
            decoder.payload(event, 0, decoder.dwords() * 4);
        }
    }

    /** With its Subtype if it is one of the PCI-SIG (2.2.8.6.2). */
    private static int code(byte[] bytes, int at) {
        int code = bytes[at + 7] & 0xff;
        boolean subtype = code == VENDOR_DEFINED && Wire.half(bytes, at + 10) == PCI_SIG;
        return subtype ? code | (bytes[at + 12] & 0xff) << 8 : code;
    }
}
