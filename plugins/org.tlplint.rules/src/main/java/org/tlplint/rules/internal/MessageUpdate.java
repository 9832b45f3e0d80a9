/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;

/**
 * The latest update of the MSI message of one function while MSI was enabled. An update is a run of writes to Message
 * Address, Upper Address and Data, each to a register that the run has not written yet, at most a millisecond after the one
 * before, with no other write to the capability between them. What the registers hold after a write that is not the last of the run is a mixture: a message
 * that software never meant, unless it is also the one before or after.
 */
public final class MessageUpdate {

    private static final int CONTROL = 0;
    private static final int LOW = 4;
    private static final int UPPER = 8;
    /** Writes that are further apart belong to two updates. */
    private static final long LONGEST_NS = 1_000_000;
    /** At most two of the three registers can have been written without the run being complete. */
    private static final int MIXTURES = 2;

    private final Message[] mixtures = new Message[MIXTURES];
    private int count;
    private int touched;
    private Message start;
    private Message now;
    private int vectors;
    private EventRef begunBy;
    private EventRef sentMeanwhile;
    private long lastNs = TraceEvent.NO_TIME;

    /**
     * Takes a write.
     *
     * @return the first message that left with a mixture, if this write shows that it was one; else null
     */
    public EventRef written(MsiWrite write) {
        MsiState msi = write.msi();
        boolean live = write.enabledBefore().isTrue() && msi.isEnabled().isTrue() && msi.isLayoutKnown();
        int registers = live && write.writtenMask(CONTROL) == 0 ? registers(write) : 0;
        boolean goesOn = (touched & registers) == 0 && now != null && isSoon(write);
        lastNs = write.timeNs();
        if (registers == 0 || !goesOn) {
            begin(write, registers);
            return null;
        }
        touched |= registers;
        Message next = held(msi, write.at());
        if (next == null) {
            begin(write, 0);
            return null;
        }
        EventRef torn = null;
        if (!next.is(now.address(), now.data())) {
            if (!now.is(start.address(), start.data()) && count < MIXTURES) {
                mixtures[count++] = now;
                torn = sentMeanwhile;
            }
            now = next;
            sentMeanwhile = null;
        }
        return torn;
    }

    private boolean isSoon(MsiWrite write) {
        return write.timeNs() != TraceEvent.NO_TIME && lastNs != TraceEvent.NO_TIME
                && write.timeNs() - lastNs <= LONGEST_NS;
    }

    private void begin(MsiWrite write, int registers) {
        touched = registers;
        count = 0;
        vectors = write.msi().allocatedVectors();
        begunBy = write.at();
        sentMeanwhile = null;
        start = registers == 0 ? null : before(write);
        now = start == null ? null : held(write.msi(), write.at());
    }

    private static int registers(MsiWrite write) {
        int data = write.msi().dataOffset();
        int upper = write.msi().is64Bit().isTrue() && write.writtenMask(UPPER) != 0 ? 2 : 0;
        return (write.writtenMask(LOW) != 0 ? 1 : 0) | upper | (write.writtenMask(data) != 0 ? 4 : 0);
    }

    private static Message held(MsiState msi, EventRef by) {
        return msi.isAddressKnown() && msi.isDataKnown() ? new Message(msi.address(), msi.data(), by) : null;
    }

    private static Message before(MsiWrite write) {
        return write.isMessageKnownBefore() ? new Message(write.addressBefore(), write.dataBefore(), null) : null;
    }

    /** Takes note of a message; true if it can tell: the update had a mixture. */
    public boolean sent(MessageSent message) {
        boolean partly = now != null && message.fit() == Fit.MSI && !now.is(start.address(), start.data());
        boolean blamed = message.isSenderKnown() && !message.function().isMsixEnabled().isTrue();
        if (partly && sentMeanwhile == null && blamed) {
            sentMeanwhile = message.at();
        }
        return count > 0;
    }

    /** Whether a message is a mixture of which the registers hold nothing any more, and nothing else that was ever meant. */
    public boolean isMixture(MessageSent message) {
        boolean whole = fits(start, message) || message.fit() == Fit.MSI || message.fit() == Fit.ENTRY
                || message.fit() == Fit.PAST_ENTRY
                || LatchedMessage.isTest(message) && LatchedMessage.isLatched(message).isTrue();
        for (int i = 0; i < count && !whole; i++) {
            if (fits(mixtures[i], message)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Message held, MessageSent message) {
        return held.address() == message.address() && ((held.data() ^ message.data()) & ~(vectors - 1)) == 0;
    }

    /** The first write of the update. */
    public EventRef begunBy() {
        return begunBy;
    }

    /** The latest mixture, for people. */
    public Message mixture() {
        return mixtures[count - 1];
    }
}
