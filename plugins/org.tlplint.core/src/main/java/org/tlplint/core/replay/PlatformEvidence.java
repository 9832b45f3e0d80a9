/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import java.util.List;

import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent.Fit;

/**
 * What the messages that functions really sent tell about the platform. Two messages must agree, each the one that software
 * programmed. An IMSIC never becomes evident: a page-aligned address with a small number is no mark of it.
 */
public final class PlatformEvidence {

    private static final int ENOUGH = 2;
    private static final long ITS_FRAME = 0xffff;
    private static final long ITS_REGISTER = 0x40;
    /** Bits of an x86 address that only the remappable format, or no format, sets. */
    private static final int NOT_COMPATIBLE = 0xff0;
    private static final int REMAPPABLE = 0x10;
    private static final int FIRST_VECTOR = 0x10;

    private String evident;
    private int plain;
    private int remappable;
    private int gic;

    PlatformEvidence() {
    }

    /** Takes note of a message. */
    void sent(MessageSent message) {
        if (message.length() != 4 || message.fit() != Fit.ENTRY && message.fit() != Fit.MSI) {
            return;
        }
        long address = message.address();
        boolean x86 = Message.isX86Doorbell(address);
        if (evident != null && !(x86 && evident.equals("x86"))) {
            return;
        }
        if (x86 && (address & REMAPPABLE) != 0) {
            remappable++;
        } else if (x86 && (address & NOT_COMPATIBLE) == 0 && isPlain(message.data())) {
            plain = Math.min(plain + 1, ENOUGH);
        } else if (!x86 && (address & ITS_FRAME) == ITS_REGISTER) {
            gic++;
        }
        evident = remappable >= ENOUGH ? "x86-remapping"
                : plain >= ENOUGH ? "x86" : gic >= ENOUGH ? "gic" : evident;
    }

    /** Data as compatibility format has them: reserved bits zero, a legal vector. */
    private static boolean isPlain(int data) {
        return data >>> 16 == 0 && (data & 0xff) >= FIRST_VECTOR;
    }

    /** Whether the platform is one of these, by their names as values of the knob; unknown until it is evident. */
    public Truth isAnyOf(List<String> platforms) {
        return evident == null ? Truth.UNKNOWN : Truth.of(platforms.contains(evident));
    }

    PlatformEvidence copy() {
        PlatformEvidence copy = new PlatformEvidence();
        copy.evident = evident;
        copy.plain = plain;
        copy.remappable = remappable;
        copy.gic = gic;
        return copy;
    }
}
