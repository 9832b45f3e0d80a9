/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import java.util.Arrays;
import java.util.Locale;

import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.Bytes;

/** The columns that hold one word or number of their own, whatever the type of the row. */
final class CommonFields {

    private static final byte[] DOWN = Bytes.of("d");
    private static final byte[] UP = Bytes.of("u");
    private static final byte[] RETRY_BEFORE_5_0 = Bytes.of("crs");
    private static final CompletionStatus[] STATUSES = CompletionStatus.values();
    private static final byte[][] STATUS_WORDS = Arrays.stream(STATUSES)
            .map(s -> Bytes.of(s.mnemonic().toLowerCase(Locale.ROOT))).toArray(byte[][]::new);
    private static final byte[][] ATTRIBUTE_WORDS = {Bytes.of("ns"), Bytes.of("ro"), Bytes.of("ido")};
    private static final int[] ATTRIBUTE_BITS = {1, 2, 4};
    private static final byte[][] FLAG_WORDS = {Bytes.of("ep"), Bytes.of("th"), Bytes.of("pasid"), Bytes.of("treq"),
            Bytes.of("translated")};
    private static final int[] FLAG_BITS = {TraceEvent.POISONED, TraceEvent.HINTS, TraceEvent.PASID, 0x10, 0x20};
    private static final String[] FLAG_TEXTS = flagTexts();

    private static final byte[] FUNCTION = Bytes.of("function");
    private static final byte[] PLATFORM = Bytes.of("platform");
    private static final Field[] FIELDS = Field.values();
    private static final byte[][] INFERRED_WORDS = Arrays.stream(FIELDS).map(f -> Bytes.of(word(f)))
            .toArray(byte[][]::new);
    private static final int[] INFERRED_BITS = Arrays.stream(FIELDS).mapToInt(f -> 1 << f.ordinal()).toArray();

    private final Row row;

    CommonFields(Row row) {
        this.row = row;
    }

    /** What a field is called in the column {@link Column#INFERRED}: letters only. */
    static String word(Field field) {
        return switch (field) {
            case DIRECTION -> "dir";
            case TARGET -> "bdf";
            case ADDRESS -> "addr";
            case LENGTH -> "len";
            case BYTE_ENABLES -> "be";
            case TRAFFIC_CLASS -> "tc";
            case ATTRIBUTES -> "attr";
            case HEADER -> "hdr";
            case REQUEST_FLAGS -> "flags";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The bits of request flags that have words, as words joined by {@code +}; {@code 0} for none. */
    static String flagWords(int flags) {
        String words = FLAG_TEXTS[flags & FLAG_TEXTS.length - 1];
        return words.isEmpty() ? "0" : words;
    }

    private static String[] flagTexts() {
        String[] texts = new String[64];
        for (int flags = 0; flags < texts.length; flags++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < FLAG_BITS.length; i++) {
                if ((flags & FLAG_BITS[i]) != 0) {
                    text.append(text.isEmpty() ? "" : "+").append(Bytes.string(FLAG_WORDS[i], 0, FLAG_WORDS[i].length)
                            .toUpperCase(Locale.ROOT));
                }
            }
            texts[flags] = text.toString();
        }
        return texts;
    }

    void fill(TraceEvent event) {
        time(event);
        if (row.has(Column.DIR)) {
            direction(event);
        }
        if (row.has(Column.TC)) {
            event.setTrafficClass((int) row.number(Column.TC, 7));
        }
        if (row.has(Column.ATTR)) {
            event.setAttributes(words(Column.ATTR, 7, ATTRIBUTE_WORDS, ATTRIBUTE_BITS));
        }
        if (row.has(Column.FLAGS)) {
            event.setRequestFlags(words(Column.FLAGS, 0, FLAG_WORDS, FLAG_BITS));
        }
        if (row.has(Column.ST)) {
            int tag = (int) row.number(Column.ST, 0xffff);
            event.setRequestFlags((row.has(Column.FLAGS) ? event.requestFlags() : 0) | TraceEvent.HINTS | tag << 16);
        }
        if (row.has(Column.VECTOR)) {
            event.setVector((int) row.number(Column.VECTOR, 2047));
        }
        if (row.has(Column.STATUS)) {
            status(event);
        }
        if (row.has(Column.SENDER)) {
            sender(event);
        }
    }

    private void sender(TraceEvent event) {
        if (row.is(Column.SENDER, FUNCTION)) {
            event.setSender(Sender.FUNCTION);
        } else if (row.is(Column.SENDER, PLATFORM)) {
            event.setSender(Sender.PLATFORM);
        } else {
            row.bad(Column.SENDER);
        }
    }

    /** Marks what the row says to be concluded; after all else, because setting a field makes it shown. */
    void inferred(TraceEvent event) {
        if (!row.has(Column.INFERRED)) {
            return;
        }
        int bits = words(Column.INFERRED, 0, INFERRED_WORDS, INFERRED_BITS);
        for (Field field : FIELDS) {
            if ((bits & 1 << field.ordinal()) != 0) {
                event.infer(field);
            }
        }
    }

    void time(TraceEvent event) {
        if (row.has(Column.TIME_NS)) {
            event.setTimeNs(row.scaled(Column.TIME_NS, 1));
        } else if (row.has(Column.TIME_US)) {
            event.setTimeNs(row.scaled(Column.TIME_US, 1_000));
        } else if (row.has(Column.TIME_S)) {
            event.setTimeNs(row.scaled(Column.TIME_S, 1_000_000_000));
        } else if (row.has(Column.TIME_PS)) {
            event.setTimeNs(Math.floorDiv(row.scaled(Column.TIME_PS, 1), 1_000));
        } else if (row.has(Column.TICK)) {
            // a tick has no known length: it gives the order and nothing more
            event.setTimeNs(row.scaled(Column.TICK, 1)).infer(Field.TIME);
        }
    }

    void direction(TraceEvent event) {
        if (row.is(Column.DIR, DOWN)) {
            event.setDirection(Direction.DOWNSTREAM);
        } else if (row.is(Column.DIR, UP)) {
            event.setDirection(Direction.UPSTREAM);
        } else if (!row.isUnknown(Column.DIR)) {
            row.bad(Column.DIR);
        }
    }

    private void status(TraceEvent event) {
        if (row.isUnknown(Column.STATUS)) {
            return;
        }
        for (int i = 0; i < STATUSES.length; i++) {
            if (row.is(Column.STATUS, STATUS_WORDS[i])) {
                event.setStatus(STATUSES[i]);
                return;
            }
        }
        if (row.is(Column.STATUS, RETRY_BEFORE_5_0)) {
            event.setStatus(CompletionStatus.REQUEST_RETRY);
        } else {
            row.bad(Column.STATUS);
        }
    }

    /** A number, or words joined by anything: the bits that they stand for. */
    private int words(Column column, int most, byte[][] words, int[] bits) {
        byte[] bytes = row.bytes();
        int at = row.start(column);
        int end = row.end(column);
        if (Bytes.isDigit(bytes[at])) {
            return (int) row.number(column, most);
        }
        int result = 0;
        while (at < end) {
            int word = at;
            while (at < end && (bytes[at] | 0x20) >= 'a' && (bytes[at] | 0x20) <= 'z') {
                at++;
            }
            int found = word == at ? -1 : find(words, bytes, word, at);
            if (found < 0 && word < at) {
                row.bad(column);
            }
            result |= found < 0 ? 0 : bits[found];
            at += word == at ? 1 : 0;
        }
        return result;
    }

    private static int find(byte[][] words, byte[] bytes, int from, int to) {
        for (int i = 0; i < words.length; i++) {
            byte[] word = words[i];
            boolean same = to - from == word.length;
            for (int k = 0; same && k < word.length; k++) {
                same = (bytes[from + k] | 0x20) == word[k];
            }
            if (same) {
                return i;
            }
        }
        return -1;
    }
}
