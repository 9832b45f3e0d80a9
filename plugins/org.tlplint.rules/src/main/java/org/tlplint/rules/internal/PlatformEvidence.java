/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.List;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;

/**
 * What the messages that functions really sent tell about the platform. Two messages must agree, each the one that software
 * programmed. An IMSIC never becomes evident: a page-aligned address with a small number is no mark of it.
 */
public final class PlatformEvidence {

    private static final int ENOUGH = 2;
    private static final long ITS_FRAME = 0xffff;
    private static final long ITS_REGISTER = 0x40;

    private String evident;
    private int plain;
    private int remappable;
    private int gic;

    /** Takes note of a message. */
    public void messageSent(MessageSent message) {
        if (message.length() != 4 || message.fit() != Fit.ENTRY && message.fit() != Fit.MSI) {
            return;
        }
        long address = message.address();
        if (evident != null && !(evident.equals("x86") && Doorbell.isX86(address))) {
            return;
        }
        if (Doorbell.isX86(address) && Doorbell.isRemappable(address)) {
            remappable++;
        } else if (Doorbell.isPlainX86(address, message.data())) {
            plain = Math.min(plain + 1, ENOUGH);
        } else if ((address & ITS_FRAME) == ITS_REGISTER && !Doorbell.isX86(address)) {
            gic++;
        }
        evident = remappable >= ENOUGH ? "x86-remapping"
                : plain >= ENOUGH ? "x86" : gic >= ENOUGH ? "gic" : evident;
    }

    /** Whether the platform is one of these, by their names as values of the knob. */
    public Truth isAnyOf(List<String> platforms) {
        return evident == null ? Truth.UNKNOWN : Truth.of(platforms.contains(evident));
    }
}
