/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.tlplint.core.history.HistoryRow.Sent;
import org.tlplint.core.history.HistoryRow.What;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;

/** The history of an MSI-X vector, of a slot of a message store, or of the MSI registers of a function, and what can be read off it. */
public final class VectorHistory {

    /** What a function did with changes while it was free to send. */
    public enum Verdict {
        /** Nothing was changed while the vector was unmasked and enabled. */
        NOT_TESTED("not put to the test"),
        /** It was changed, and then nothing was sent that tells. */
        NOT_SHOWN("not shown"),
        /** Messages followed the change. */
        RE_READ("re-read"),
        /** Messages went on with the old value. */
        CACHED("cached"),
        /** Some did, some did not. */
        BOTH("both"),
        /** A message was made of parts of two values. */
        TORN("torn");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The vector of MSI, whose vectors share one address and data. */
    public static final int MSI = -1;

    private final int function;
    private final String label;
    private final String store;
    private final int vector;
    private final VectorHistories.Room room;
    private final List<HistoryRow> rows = new ArrayList<>(0);
    private final long[] sent = new long[Sent.values().length];
    private HistoryRow last;
    private long omitted;
    private long changes;
    private boolean programmed;
    private boolean live;
    private int written;
    private Message heldBefore;

    VectorHistory(int function, String label, String store, int vector, VectorHistories.Room room) {
        this.store = store;
        this.function = function;
        this.label = label;
        this.vector = vector;
        this.room = room;
    }

    void add(What what, EventRef at, Message value, String note) {
        keep(new HistoryRow(what, null, at, value, note));
    }

    /**
     * Address or data were written.
     *
     * @param registers one bit for each that was written; the same one with another value begins a new row
     * @param before what was there, or null if it is not known in whole
     * @param now what is there, or null
     * @param changed whether this write changed it
     * @param isLive whether the function was free to send meanwhile
     */
    void program(EventRef at, int registers, Message before, Message now, Truth changed, boolean isLive,
            String when) {
        programmed = true;
        boolean goesOn = last != null && last.what() == What.PROGRAMMED && live == isLive;
        if (goesOn && ((written & registers) == 0 || changed.isFalse())) {
            written |= registers;
            last.again(at, now);
        } else {
            written = registers;
            heldBefore = before;
            live = isLive;
            keep(new HistoryRow(What.PROGRAMMED, null, at, now, ""));
        }
        if (changed.isTrue() && isLive && !last.isChanged()) {
            last.setChanged();
            changes++;
        }
        boolean same = now != null && heldBefore != null && now.is(heldBefore.address(), heldBefore.data());
        last.setNote(when + (same && !last.isChanged() ? ", the value that was there"
                : same || heldBefore == null ? "" : ", was " + heldBefore));
    }

    void send(EventRef at, Sent kind, Message message, String note) {
        sent[kind.ordinal()]++;
        if (last != null && last.isSame(kind, message, note)) {
            last.again(at, message);
        } else {
            keep(new HistoryRow(What.SENT, kind, at, message, note));
        }
    }

    private void keep(HistoryRow row) {
        last = row;
        if (rows.size() < VectorHistories.MOST_ROWS && room.takeRow()) {
            rows.add(row);
        } else {
            omitted++;
        }
    }

    /** {@link org.tlplint.core.trace.Bdf}. */
    public int function() {
        return function;
    }

    /** The function, for people; may come out of the trace. */
    public String label() {
        return label;
    }

    /** The message store of the device's own that it is a slot of; an empty text for MSI-X and MSI. */
    public String store() {
        return store;
    }

    /** MSI-X entry, slot, or {@link #MSI}. */
    public int vector() {
        return vector;
    }

    /** "MSI-X 3", "MSI" or "NAME slot 3". */
    public String name() {
        return vector == MSI ? "MSI" : (store.isEmpty() ? "MSI-X " : store + " slot ") + vector;
    }

    /** The rows that were kept: the first ones. */
    public List<HistoryRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Rows that were counted and not kept. */
    public long omitted() {
        return omitted;
    }

    /** Whether address or data were written, or a message was sent. */
    public boolean isUsed() {
        return programmed || messages() > 0;
    }

    public long messages() {
        long all = 0;
        for (long n : sent) {
            all += n;
        }
        return all;
    }

    /** Messages with a value of that kind. */
    public long sent(Sent kind) {
        return sent[kind.ordinal()];
    }

    /** How often the message was changed while the function was free to send it; writes of its parts that follow each other are one. */
    public long changes() {
        return changes;
    }

    /** What the function did with the changes. */
    public Verdict verdict() {
        if (changes == 0) {
            return Verdict.NOT_TESTED;
        }
        boolean anew = sent(Sent.NEW) > 0;
        boolean old = sent(Sent.ARMED) > 0;
        if (sent(Sent.MIXTURE) > 0) {
            return Verdict.TORN;
        }
        return anew && old ? Verdict.BOTH : anew ? Verdict.RE_READ : old ? Verdict.CACHED : Verdict.NOT_SHOWN;
    }

    /** The summary in a sentence. */
    public String summary() {
        if (changes == 0) {
            return "never changed while %s: %,d message%s%s".formatted(vector == MSI ? "enabled" : "unmasked",
                    messages(), messages() == 1 ? "" : "s", stale());
        }
        return "after %,d change%s while %s: %,d message%s with the new value, %,d with the old one, %s%,d undetermined%s"
                .formatted(changes, changes == 1 ? "" : "s", vector == MSI ? "enabled" : "unmasked", sent(Sent.NEW),
                        sent(Sent.NEW) == 1 ? "" : "s", sent(Sent.ARMED),
                        sent(Sent.MIXTURE) == 0 ? "" : "%,d of both, ".formatted(sent(Sent.MIXTURE)),
                        sent(Sent.UNDETERMINED), stale());
    }

    private String stale() {
        return sent(Sent.OLDER) == 0 ? "" : ", %,d with an even older value".formatted(sent(Sent.OLDER));
    }
}
