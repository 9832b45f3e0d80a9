/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.history;

import org.tlplint.core.pci.Message;
import org.tlplint.core.trace.EventRef;

/** One thing that happened to a vector, or several of the same that followed each other. */
public final class HistoryRow {

    /** What happened. */
    public enum What {
        /** Address or data were written; one row for writes that follow each other. */
        PROGRAMMED("programmed"),
        MASKED("masked"),
        UNMASKED("unmasked"),
        ENABLED("enabled"),
        DISABLED("disabled"),
        FUNCTION_MASK_SET("function mask set"),
        FUNCTION_MASK_CLEARED("function mask clear"),
        RESET("reset"),
        SENT("sent");

        private final String title;

        What(String title) {
            this.title = title;
        }

        /** In a word or two. */
        public String title() {
            return title;
        }
    }

    /** Which value a message had. */
    public enum Sent {
        /** The one that is programmed, and no other stood there since the function could latch it. */
        CURRENT("current"),
        /** The one that is programmed now, written while the function may have kept an earlier one. */
        NEW("new"),
        /** The one that stood there when the function could latch it, although it was changed since. */
        ARMED("armed"),
        /** One that stood there even earlier. */
        OLDER("older"),
        /** Address of one value, data of another. */
        MIXTURE("mixture"),
        /** The old one or the new one, but the trace does not tell what it means. */
        UNDETERMINED("undetermined");

        private final String id;

        Sent(String id) {
            this.id = id;
        }

        /** Stable name. */
        public String id() {
            return id;
        }
    }

    private final What what;
    private final Sent sent;
    private final EventRef first;
    private EventRef last;
    private long count = 1;
    private Message value;
    private String note;
    private boolean changed;

    HistoryRow(What what, Sent sent, EventRef at, Message value, String note) {
        this.what = what;
        this.sent = sent;
        first = at;
        last = at;
        this.value = value;
        this.note = note;
    }

    void again(EventRef at, Message newValue) {
        count++;
        last = at;
        value = newValue;
    }

    void setChanged() {
        changed = true;
    }

    void setNote(String text) {
        note = text;
    }

    /** Whether a message that follows this row is the same again. */
    boolean isSame(Sent other, Message message, String otherNote) {
        return what == What.SENT && sent == other && value.is(message.address(), message.data())
                && note.equals(otherNote);
    }

    public What what() {
        return what;
    }

    /** Which value was sent; null if this is no message. */
    public Sent sent() {
        return sent;
    }

    /** The first event. */
    public EventRef first() {
        return first;
    }

    /** The last event; the first one if it happened once. */
    public EventRef last() {
        return last;
    }

    /** How often: writes that programmed, messages that were sent. */
    public long count() {
        return count;
    }

    /** What stood there after it, what may be latched from here on, or what was sent; null if it is not known or not touched. */
    public Message value() {
        return value;
    }

    /** More, in words; may be empty. */
    public String note() {
        return note;
    }

    /** Whether programming changed the message while the function was free to send it. */
    public boolean isChanged() {
        return changed;
    }
}
