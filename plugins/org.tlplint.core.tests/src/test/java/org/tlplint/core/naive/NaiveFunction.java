/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import java.util.List;

/** A question to the facts about one function; each walks through them from the first. */
record NaiveFunction(List<Fact> facts, Device device) {

    /** The last write that changed something, and what it was before. */
    record Change(long by, Integer before) {
    }

    private boolean isOurs(Fact fact) {
        return fact.function() == device.bdf();
    }

    /** A register of configuration space. */
    Bits register(int at) {
        Bits bits = new Bits();
        for (Fact fact : facts) {
            if (isOurs(fact) && (fact.isReset() || fact.isAt(Fact.Space.CONFIG, at))) {
                bits.follow(fact, device, at);
            }
        }
        return bits;
    }

    Boolean bit(int at, int number) {
        return register(at).bit(number);
    }

    /** D0 to D3hot as 0 to 3, or -1. */
    int powerState() {
        return field(register(Device.POWER), 0, 3);
    }

    private static int field(Bits bits, int shift, int mask) {
        return bits.isKnown(mask << shift) ? bits.value >>> shift & mask : -1;
    }

    /** The last write since the last reset that changed a field, from known to unknown or back too. */
    Change lastChange(int at, int shift, int mask) {
        Bits bits = new Bits();
        Change change = new Change(-1, -1);
        for (Fact fact : facts) {
            if (isOurs(fact) && (fact.isReset() || fact.isAt(Fact.Space.CONFIG, at))) {
                int before = field(bits, shift, mask);
                bits.follow(fact, device, at);
                if (fact.isReset()) {
                    change = new Change(-1, -1);
                } else if (fact.isWrite() && before != field(bits, shift, mask)) {
                    change = new Change(fact.event(), before);
                }
            }
        }
        return change;
    }

    /** Whether a 16-bit register was written since the last reset. */
    Boolean isWritten(int register) {
        Boolean written = null;
        int bits = 0xffff << (register & 2) * 8;
        for (Fact fact : facts) {
            if (isOurs(fact) && fact.isReset()) {
                written = fact.value() == Fact.POWER ? null : Boolean.FALSE;
            } else if (isOurs(fact) && fact.isAt(Fact.Space.CONFIG, register & ~3) && fact.isWrite()
                    && (fact.bits() & bits) != 0) {
                written = Boolean.TRUE;
            }
        }
        return written;
    }

    Fact lastReset() {
        Fact last = null;
        for (Fact fact : facts) {
            last = isOurs(fact) && fact.isReset() ? fact : last;
        }
        return last;
    }

    /** Number of the latest event that wrote configuration space, or may have, or -1. */
    long configWrittenBy() {
        long last = -1;
        for (Fact fact : facts) {
            boolean write = isOurs(fact) && fact.space() == Fact.Space.CONFIG && fact.isWrite();
            last = write ? Math.max(last, fact.event()) : last;
        }
        return last;
    }

    boolean isWriteUnderWay() {
        int open = 0;
        for (Fact fact : facts) {
            open += isOurs(fact) && fact.kind() == Fact.Kind.BEGUN ? 1 : 0;
            open -= isOurs(fact) && fact.kind() == Fact.Kind.ENDED ? 1 : 0;
        }
        return open > 0;
    }

    /** Whether it answered, in that traffic class, a request that came no earlier than the event. */
    boolean isFlushed(long event, int trafficClass) {
        for (Fact fact : facts) {
            if (isOurs(fact) && fact.kind() == Fact.Kind.ANSWER && fact.at() == trafficClass && fact.event() >= event) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where BAR 0 is, or null: the last place that its registers told entirely, which are not 0 and not a probe of the size.
     *
     * @param stale take the place before a reset of this function alone too, while it has no other
     */
    Long place(boolean stale) {
        Bits low = new Bits();
        Bits high = new Bits();
        Long place = null;
        Long left = null;
        for (Fact fact : facts) {
            boolean touched = fact.isAt(Fact.Space.CONFIG, Device.BAR) || fact.isAt(Fact.Space.CONFIG, Device.BAR + 4);
            if (!isOurs(fact) || !touched && !fact.isReset()) {
                continue;
            }
            if (fact.isReset()) {
                left = fact.value() == Fact.CONVENTIONAL ? null : place != null ? place : left;
                place = null;
            }
            if (fact.isReset() || fact.at() == Device.BAR) {
                low.follow(fact, device, Device.BAR);
            }
            if (fact.isReset() || fact.at() == Device.BAR + 4) {
                high.follow(fact, device, Device.BAR + 4);
            }
            boolean known = low.isKnown(-1) && high.isKnown(-1);
            long address = (long) high.value << 32 | low.value & 0xffff_fff0L;
            boolean probe = (low.value & -16) == -16 || high.value == -1;
            if (known && address != 0 && !probe) {
                place = address;
                left = null;
            } else if (!known && touched) {
                place = null;
            }
        }
        return place == null && stale ? left : place;
    }

    /** Whether an access to BAR 0 reaches nobody. */
    boolean isUnreachable() {
        return Boolean.FALSE.equals(bit(Device.COMMAND, 1)) || place(false) == null || powerState() > 0;
    }

    NaiveEntry entry(int vector) {
        return NaiveEntry.of(facts, device, device.bdf(), vector);
    }

    NaiveMsi msi() {
        return NaiveMsi.of(facts, device);
    }

    /** A Pending bit as it was last read. */
    Boolean isPending(int vector) {
        Bits word = new Bits();
        for (Fact fact : facts) {
            if (isOurs(fact) && fact.isReset()) {
                word.forget(-1);
            } else if (isOurs(fact) && fact.isAt(Fact.Space.PBA, vector / 32 * 4)) {
                word.set(fact.value(), fact.bits());
            }
        }
        return word.bit(vector % 32);
    }

    /** Whether a fact of a request made before is one of the present state: no reset came after. */
    boolean isOfNow(long request) {
        Fact reset = lastReset();
        return reset == null || reset.event() < request;
    }
}
