/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * In which order the bytes of a source's data stand: the mapping says it, or pairs of digits do, or it is looked for. Two
 * readings are tried on the source's beginning; in the right one, values written to the beginning of 16 bytes look like MSI-X
 * addresses (FEExxxxxh), or are addresses to which something is written later, as messages are.
 *
 * @param mapping with the order that holds
 * @param state how the order came about
 * @param littleVotes writes that look right when DWORDs are numbers
 * @param bigVotes writes that look right when DWORDs stand as on the wire
 */
public record DataOrder(Mapping mapping, State state, int littleVotes, int bigVotes) {

    /** How the order of bytes came about. */
    public enum State {
        /** The mapping or the data say it, or there are none. */
        KNOWN,
        /** Only one reading makes sense: a suggestion. */
        SUGGESTED,
        /** Nobody knows: data are left out. */
        UNKNOWN
    }

    private static final int MOST_VALUES = 1_024;

    static DataOrder of(Mapping mapping, String name, byte[] beginning) throws IOException {
        DataOrder given = new DataOrder(mapping, State.KNOWN, 0, 0);
        if (mapping.form(Target.DATA).order() != Order.AUTO) {
            return given;
        }
        // one reading serves both: the other order is the same with the bytes of each DWORD reversed
        DataOrder tried = new DataOrder(with(mapping, Order.DWORDS_BE), State.KNOWN, 0, 0);
        Votes big = new Votes();
        Votes little = new Votes();
        int digits;
        TraceEvent event = new TraceEvent();
        try (EventReader reader = Mapped.open(new Beginning(name, beginning), beginning, tried)) {
            while (reader.next(event)) {
                if (event.kind() == EventKind.MEMORY_WRITE && event.has(Field.DATA) && event.payloadLength() >= 4) {
                    big.see(event.address(), event.dword(0));
                    little.see(event.address(), Integer.reverseBytes(event.dword(0)));
                }
            }
            digits = Mapped.longestDigits(reader);
        }
        if (digits <= 2) {
            return digits == 0 ? given : new DataOrder(with(mapping, Order.BYTES), State.KNOWN, 0, 0);
        }
        boolean suggested = little.count > 0 != big.count > 0;
        Order order = little.count > 0 ? Order.DWORDS_LE : Order.DWORDS_BE;
        return new DataOrder(with(mapping, order), suggested ? State.SUGGESTED : State.UNKNOWN, little.count,
                big.count);
    }

    private static Mapping with(Mapping mapping, Order order) {
        return mapping.withField(mapping.form(Target.DATA).withOrder(order));
    }

    /** What one reading makes of the writes. */
    private static final class Votes {
        private final Set<Integer> addresses = new HashSet<>();
        private int count;

        void see(long address, int value) {
            count += addresses.contains((int) address) ? 1 : 0;
            if ((address & 0xf) == 0 && value != Integer.reverseBytes(value)) {
                count += value >>> 20 == 0xfee ? 1 : 0;
                if (addresses.size() < MOST_VALUES) {
                    addresses.add(value);
                }
            }
        }
    }

    boolean isUnknown() {
        return state == State.UNKNOWN;
    }

    boolean isSuggested() {
        return state == State.SUGGESTED;
    }

    /** What has to be told of the order, or nothing. */
    public Optional<String> note() {
        if (state == State.KNOWN) {
            return Optional.empty();
        }
        String column = mapping.form(Target.DATA).column();
        String what = column == null ? "field 'data'" : "column '%s'".formatted(column);
        return Optional.of(state == State.SUGGESTED
                ? ("%s: nothing says in which order the bytes of its DWORDs stand; read as %s, because then %s MSI-X "
                        + "addresses (a suggestion: a mapping profile can say \"order = ...\")").formatted(what,
                                mapping.form(Target.DATA).order().id(),
                                plural(Math.max(littleVotes, bigVotes)))
                : ("%s: nothing says in which order the bytes of its DWORDs stand, and %s: data are left out (a mapping "
                        + "profile can say \"order = dwords-le\" or \"order = dwords-be\")").formatted(what,
                                littleVotes > 0 ? "both orders make sense" : "no write looks like an MSI-X address"));
    }

    private static String plural(int votes) {
        return votes == 1 ? "1 write looks like" : "%,d writes look like".formatted(votes);
    }
}
