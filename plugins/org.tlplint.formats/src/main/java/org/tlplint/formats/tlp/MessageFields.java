/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** The header of Messages (PCIe Base 6.x, 2.2.8). */
final class MessageFields {

    static final int TO_ROOT = 0;
    static final int BY_ADDRESS = 1;
    static final int BY_ID = 2;
    static final int BROADCAST = 3;
    static final int LOCAL = 4;
    static final int GATHERED = 5;
    private static final int UNLOCK = 0x00;
    private static final int PM_PME = 0x18;
    private static final int PME_TURN_OFF = 0x19;
    private static final int PME_TO_ACK = 0x1b;
    private static final int ERR_COR = 0x30;
    private static final int ERR_NONFATAL = 0x31;
    private static final int ERR_FATAL = 0x33;
    private static final int FRS = 0x097f;
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

    /** The routing of a message: by what the event has, else as its code is routed (2.2.8); local if nobody knows. */
    static int routing(TraceEvent event) {
        if (event.has(Field.TARGET)) {
            return BY_ID;
        }
        if (event.has(Field.ADDRESS)) {
            return BY_ADDRESS;
        }
        return switch (event.messageCode()) {
            case PM_PME, ERR_COR, ERR_NONFATAL, ERR_FATAL, FRS -> TO_ROOT;
            case UNLOCK, PME_TURN_OFF -> BROADCAST;
            case PME_TO_ACK -> GATHERED;
            default -> LOCAL;
        };
    }

    /** Puts what depends on the code and the routing into a header that is 0 there. */
    static void put(TraceEvent event, byte[] bytes, int at) {
        int code = event.messageCode();
        bytes[at + 7] = (byte) code;
        if (event.has(Field.TARGET)) {
            bytes[at + 8] = (byte) (event.target() >> 8);
            bytes[at + 9] = (byte) event.target();
        } else if (event.has(Field.ADDRESS)) {
            for (int i = 0; i < 8; i++) {
                bytes[at + 8 + i] = (byte) (event.address() >>> 56 - 8 * i);
            }
        }
        if ((code & 0xff) == VENDOR_DEFINED && code > 0xff) {
            bytes[at + 11] = PCI_SIG;
            bytes[at + 12] = (byte) (code >> 8);
        }
    }
}
