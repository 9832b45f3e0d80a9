/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An entry of an MSI-X Table, made by walking through all facts from the first: each DWORD written or read, each change of
 * Message Control, each reset is a moment at which the entry may be masked, unmasked, or spoilt.
 */
final class NaiveEntry {

    /** An address and data. */
    record Pair(long address, int data) {
    }

    final Bits[] dwords = {new Bits(), new Bits(), new Bits(), new Bits()};
    boolean resetSeen;
    final boolean[] written = new boolean[4];
    long writtenBy = -1;
    long messageBy = -1;
    long maskBy = -1;
    long taintedBy = -1;
    Pair armed;
    final List<Pair> past = new ArrayList<>();
    /** Addresses that it had before it was given others. */
    final List<Long> addresses = new ArrayList<>();
    /** What the reserved bits of Vector Control last held surely, and 0 where that was never seen. */
    private int reserved;
    /** Addresses that it was ever free to send to, whatever was reset since. */
    final List<Long> used = new ArrayList<>();
    private boolean maskedSince;
    private boolean writtenSince;
    private final Bits control = new Bits();

    static NaiveEntry of(List<Fact> facts, Device device, int function, int vector) {
        NaiveEntry entry = new NaiveEntry();
        for (Fact fact : facts) {
            boolean own = fact.space() == Fact.Space.TABLE && fact.at() / 16 == vector;
            if (fact.function() == function && (own || fact.isReset() || fact.isAt(Fact.Space.CONFIG, Device.MSIX))) {
                entry.take(fact, device);
            }
        }
        return entry;
    }

    private void take(Fact fact, Device device) {
        if (fact.isReset()) {
            restart(fact.value() != Fact.POWER);
        }
        Boolean maskedBefore = isMasked();
        Boolean enabledBefore = control.bit(31);
        if (fact.space() == Fact.Space.TABLE) {
            access(fact, fact.at() / 4 % 4);
        } else {
            control.follow(fact, device, Device.MSIX);
        }
        boolean starts = Boolean.FALSE.equals(enabledBefore) && Boolean.TRUE.equals(control.bit(31));
        if (!fact.isReset()) {
            passes(starts ? Boolean.TRUE : maskedBefore, isMasked());
        }
    }

    private void restart(boolean certain) {
        resetSeen = certain;
        for (int i = 0; i < 4; i++) {
            dwords[i].forget(-1);
            written[i] = false;
        }
        reserved = 0;
        if (certain) {
            dwords[3].set(1, -1);
        }
        writtenBy = -1;
        messageBy = -1;
        maskBy = -1;
        taintedBy = -1;
        armed = null;
        past.clear();
        addresses.clear();
    }

    private void access(Fact fact, int index) {
        Bits dword = dwords[index];
        if (fact.kind() == Fact.Kind.READ) {
            dword.set(fact.value(), fact.bits());
            reserved = index == 3 ? fact.value() : reserved;
            return;
        }
        boolean dark = fact.kind() == Fact.Kind.DARK_WRITE;
        boolean same = !dark && dword.holds(fact.value(), fact.bits());
        writtenBy = fact.event();
        written[index] = true;
        if (index < 2 && message() != null) {
            addresses.add(message().address);
        }
        if (index == 3) {
            boolean sameMask = !dark && dword.holds(fact.value(), 1);
            maskBy = (fact.bits() & 1) != 0 && !sameMask ? fact.event() : maskBy;
        } else {
            messageBy = fact.event();
            if (!Boolean.TRUE.equals(isMasked()) && !same) {
                taintedBy = fact.event();
                maskedSince = false;
                writtenSince = false;
            }
            writtenSince |= maskedSince;
        }
        if (dark) {
            dword.forget(fact.bits());
            reserved &= index == 3 ? ~fact.bits() : -1;
        } else if (index == 3) {
            // nobody says whether a reserved bit keeps what is written to it, unless that is what it last surely held
            int other = (reserved ^ fact.value()) & fact.bits() & 0xfffe;
            dword.set(fact.value(), fact.bits());
            dword.forget(other);
        } else {
            dword.set(fact.value(), fact.bits());
        }
        if (!dark && taintedBy == fact.event() && message() != null) {
            wasThere(message());
        }
    }

    private void passes(Boolean before, Boolean now) {
        if (Boolean.TRUE.equals(now)) {
            if (!Boolean.TRUE.equals(before)) {
                if (taintedBy >= 0 && !maskedSince) {
                    maskedSince = true;
                    writtenSince = false;
                }
                leave();
            }
        } else if (Boolean.FALSE.equals(now)) {
            boolean unmasked = !Boolean.FALSE.equals(before);
            if (unmasked && maskedSince && writtenSince) {
                taintedBy = -1;
                maskedSince = false;
            }
            boolean late = armed == null && taintedBy < 0;
            if ((unmasked || late) && message() != null && !message().equals(armed)) {
                leave();
                armed = message();
            }
            if (armed != null) {
                used.add(armed.address);
            }
        }
    }

    private void leave() {
        if (armed != null) {
            wasThere(armed);
            armed = null;
        }
    }

    private void wasThere(Pair pair) {
        past.remove(pair);
        past.add(pair);
        if (past.size() > 8) {
            past.remove(0);
        }
    }

    /** By its own bit or by Function Mask; null if that is not known. */
    Boolean isMasked() {
        Boolean own = dwords[3].bit(0);
        Boolean all = control.bit(30);
        boolean either = Boolean.TRUE.equals(own) || Boolean.TRUE.equals(all);
        return either ? Boolean.TRUE : own == null || all == null ? null : Boolean.FALSE;
    }

    /** What it would send, or null if that is not known. */
    Pair message() {
        for (int i = 0; i < 3; i++) {
            if (!dwords[i].isKnown(-1)) {
                return null;
            }
        }
        return new Pair((long) dwords[1].value << 32 | dwords[0].value & 0xffff_ffffL, dwords[2].value);
    }

    /** Whether what is known of it is not against the message. */
    boolean mayHold(long address, int data) {
        return ((dwords[0].value ^ (int) address) & dwords[0].known) == 0
                && ((dwords[1].value ^ (int) (address >>> 32)) & dwords[1].known) == 0
                && ((dwords[2].value ^ data) & dwords[2].known) == 0;
    }

    boolean hasHeld(long address, int data) {
        Pair pair = new Pair(address, data);
        return Objects.equals(armed, pair) || past.contains(pair);
    }
}
