/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;

/**
 * Recognises a function that goes on with the message which its MSI registers held when MSI was enabled, although software
 * has changed them since. The specification says nothing of caching for MSI.
 */
public final class LatchedMessage {

    private LatchedMessage() {
    }

    /** Whether the message can tell: its function has MSI enabled, and the registers differ from what they held then. */
    public static boolean isTest(MessageSent message) {
        MsiState msi = message.msi();
        return msi != null && message.length() == 4 && msi.enabledWith() != null && msi.differsSince() != null;
    }

    /** Whether it is the message of then and not that of now; false too if it is neither. Only after {@link #isTest}. */
    public static Truth isLatched(MessageSent message) {
        if (message.fit() == Fit.MSI || message.fit() == Fit.ENTRY || message.fit() == Fit.PAST_ENTRY) {
            return Truth.FALSE;
        }
        MsiState msi = message.msi();
        Message then = msi.enabledWith();
        int bits = msi.isExtendedDataEnabled().isTrue() ? -1 : 0xffff;
        boolean same = message.address() == then.address()
                && ((message.data() ^ then.data()) & bits & ~(msi.enabledWithVectors() - 1)) == 0;
        return same ? Truth.of(msi.isAddressKnown() && msi.isDataKnown(), true) : Truth.FALSE;
    }

    /** The vector that it stood for then. Only after {@link #isLatched}. */
    public static int vector(MessageSent message) {
        return message.data() & message.msi().enabledWithVectors() - 1;
    }

    /** The message of vector 0 that the registers hold now. */
    public static Lazy current(MsiState msi) {
        return new Lazy(() -> Message.format(msi.address(), msi.data()));
    }
}
