/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import java.util.List;
import java.util.function.Consumer;

import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * Writes events so that {@link RowDecoder} makes the same events of them, field by field: what is present, what is inferred, what
 * is absent. What cannot be said so, because a source showed something that no event of ours has room for, is left out and told.
 */
public final class NativeFields {

    /** The columns that are written, in their order: what most events have comes first. */
    public static final List<Column> COLUMNS = List.of(Column.TIME_NS, Column.DIR, Column.TYPE, Column.REQUESTER,
            Column.TAG, Column.BDF, Column.REG, Column.ADDR, Column.LEN, Column.DATA, Column.STATUS, Column.FIRST_BE,
            Column.LAST_BE, Column.COMPLETER, Column.NAME, Column.SENDER, Column.VECTOR, Column.INFERRED, Column.BAR,
            Column.SCOPE, Column.SIZE, Column.TC, Column.ATTR, Column.HDR, Column.FLAGS, Column.ST, Column.MSG,
            Column.COMMENT);

    /** Longest text that is written, in characters. */
    public static final int LONGEST_TEXT = 4096;

    private static final long LATEST = 9_000_000_000_000_000_000L;
    private static final int LARGEST_TAG = 0xfffff;
    private static final int LARGEST_VECTOR = 2047;
    private static final int LARGEST_BAR = 5;
    private static final int LARGEST_BYTE_COUNT = 4096;
    private static final Field[] FIELDS = Field.values();

    private final Consumer<String> lost;
    private final DataFields data;
    private final String[] inferredWords = new String[1 << FIELDS.length];

    /**
     * @param lost receives the reason for each thing that is left out: one of a few constant texts
     */
    public NativeFields(Consumer<String> lost) {
        this.lost = lost;
        data = new DataFields(lost);
    }

    /** Writes an event; false if nothing of it can be written, which is told too. */
    public boolean write(TraceEvent event, FieldSink sink) {
        String reason = inexpressible(event);
        if (reason != null) {
            lost.accept(reason);
            return false;
        }
        head(event, sink);
        boolean access = event.kind().isConfig() || isMemoryLike(event.kind());
        if (event.has(Field.ADDRESS)) {
            boolean register = event.kind().isConfig() || event.kind() == EventKind.SNAPSHOT;
            sink.hex(register ? Column.REG : Column.ADDR, event.address());
        }
        boolean whole = event.kind() == EventKind.COMPLETION || event.kind() == EventKind.MESSAGE
                || event.kind() == EventKind.SNAPSHOT;
        if (access || whole) {
            data.lengthAndData(event, access, sink);
        }
        status(event, sink);
        if (access) {
            data.enables(event, sink);
        }
        names(event, sink);
        inferred(event, sink);
        place(event, sink);
        header(event, sink);
        if (event.kind() == EventKind.MESSAGE) {
            sink.hex(Column.MSG, event.messageCode());
        } else if (event.kind() == EventKind.NOTE && event.note() != null) {
            text(Column.COMMENT, event.note(), sink);
        }
        return true;
    }

    static boolean isMemoryLike(EventKind kind) {
        return kind.isMemory() || kind == EventKind.IO_READ || kind == EventKind.IO_WRITE || kind == EventKind.ATOMIC;
    }

    /** Why no row can say this, or null. */
    private static String inexpressible(TraceEvent event) {
        boolean target = event.has(Field.TARGET) && event.target() != Bdf.NONE;
        boolean address = event.has(Field.ADDRESS);
        boolean bar = event.bar() >= 0 && event.bar() <= LARGEST_BAR;
        return switch (event.kind()) {
            case CONFIG_READ, CONFIG_WRITE -> {
                boolean register = address && event.address() >>> 12 == 0;
                boolean crossing = event.has(Field.LENGTH) && (event.address() & 3) + event.length() > 4;
                yield !target || !register ? "event: configuration access without function or register"
                        : crossing ? "event: configuration access across a DWORD boundary" : null;
            }
            case MEMORY_READ, MEMORY_WRITE, IO_READ, IO_WRITE, ATOMIC -> !address ? "event: access without address"
                    : event.scope() == AddressScope.BAR && !(target && bar) ? "event: offset in an unknown BAR" : null;
            case BAR_MAPPED -> target && bar && address ? null : "event: BAR without function, number or address";
            case BAR_UNMAPPED -> target && bar ? null : "event: BAR without function or number";
            case SNAPSHOT -> target && event.payloadLength() > 0 && event.address() == 0 ? null
                    : "event: snapshot without function or bytes";
            case MESSAGE -> event.messageCode() >>> 16 == 0 ? null : "event: message with a code that is none";
            case COMPLETION, RESET, NOTE -> null;
        };
    }

    private void head(TraceEvent event, FieldSink sink) {
        if (event.has(Field.TIME)) {
            if (Math.abs(event.timeNs()) <= LATEST && event.timeNs() != Long.MIN_VALUE) {
                sink.decimal(Column.TIME_NS, event.timeNs());
            } else {
                lost.accept("time more than 285 years from 0");
            }
        }
        if (event.has(Field.DIRECTION) && event.direction() != Direction.UNKNOWN) {
            sink.word(Column.DIR, event.direction() == Direction.DOWNSTREAM ? "D" : "U");
        } else if (event.kind().isConfig()) {
            sink.word(Column.DIR, "?");
        }
        sink.word(Column.TYPE, type(event));
        if (event.has(Field.REQUESTER) && event.requester() != Bdf.NONE) {
            sink.function(Column.REQUESTER, event.requester());
        }
        number(Field.TAG, Column.TAG, event.tag(), LARGEST_TAG, "tag beyond 20 bits", event, sink);
        if (event.has(Field.TARGET) && event.target() != Bdf.NONE) {
            sink.function(Column.BDF, event.target());
        }
    }

    private static String type(TraceEvent event) {
        return switch (event.kind()) {
            case COMPLETION -> event.has(Field.DATA) ? "CplD" : "Cpl";
            case MESSAGE -> event.has(Field.DATA) ? "MsgD" : "Msg";
            case RESET -> switch (event.resetKind()) {
                case CONVENTIONAL -> "Reset";
                case FUNCTION_LEVEL -> "FLR";
                case POWER -> "D3hotToD0";
            };
            default -> event.kind().mnemonic();
        };
    }

    private void number(Field field, Column column, long value, long most, String beyond, TraceEvent event,
            FieldSink sink) {
        if (event.has(field)) {
            if (value >= 0 && value <= most) {
                sink.decimal(column, value);
            } else {
                lost.accept(beyond);
            }
        }
    }

    private static void status(TraceEvent event, FieldSink sink) {
        if (event.has(Field.STATUS)) {
            sink.word(Column.STATUS, event.status().mnemonic());
        } else if (event.kind() == EventKind.COMPLETION && event.has(Field.DATA)) {
            sink.word(Column.STATUS, "?");
        }
    }

    private void names(TraceEvent event, FieldSink sink) {
        if (event.kind() == EventKind.COMPLETION && event.completer() != Bdf.NONE) {
            sink.function(Column.COMPLETER, event.completer());
        }
        if (event.targetName() != null) {
            text(Column.NAME, event.targetName(), sink);
        }
        switch (event.sender()) {
            case FUNCTION -> sink.word(Column.SENDER, "function");
            case PLATFORM -> sink.word(Column.SENDER, "platform");
            case UNKNOWN -> {
                // nothing to say
            }
        }
        number(Field.VECTOR, Column.VECTOR, event.vector(), LARGEST_VECTOR, "vector beyond 2,047", event, sink);
    }

    private void text(Column column, String text, FieldSink sink) {
        if (text.length() > LONGEST_TEXT) {
            lost.accept("end of a text of more than 4,096 characters");
        }
        if (!text.isEmpty()) {
            sink.text(column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    private void inferred(TraceEvent event, FieldSink sink) {
        int bits = 0;
        for (Field field : FIELDS) {
            bits |= event.has(field) && event.isInferred(field) ? 1 << field.ordinal() : 0;
        }
        if (bits != 0) {
            if (inferredWords[bits] == null) {
                inferredWords[bits] = words(bits);
            }
            sink.word(Column.INFERRED, inferredWords[bits]);
        }
    }

    private static String words(int bits) {
        StringBuilder words = new StringBuilder();
        for (Field field : FIELDS) {
            if ((bits & 1 << field.ordinal()) != 0) {
                words.append(words.isEmpty() ? "" : "+").append(CommonFields.word(field));
            }
        }
        return words.toString();
    }

    private void place(TraceEvent event, FieldSink sink) {
        boolean bar = event.kind() == EventKind.BAR_MAPPED || event.kind() == EventKind.BAR_UNMAPPED;
        if (bar || event.scope() == AddressScope.BAR) {
            sink.decimal(Column.BAR, event.bar());
        } else if (event.scope() == AddressScope.MSIX_TABLE) {
            sink.word(Column.SCOPE, "table");
        } else if (event.scope() == AddressScope.MSIX_PBA) {
            sink.word(Column.SCOPE, "pba");
        }
        long most = event.kind() == EventKind.COMPLETION ? LARGEST_BYTE_COUNT : bar ? Long.MAX_VALUE : 0;
        if (event.size() > 0 && event.size() <= most) {
            sink.decimal(Column.SIZE, event.size());
        } else if (event.size() != 0) {
            lost.accept("size that is none");
        }
    }

    private static void header(TraceEvent event, FieldSink sink) {
        if (event.has(Field.TRAFFIC_CLASS)) {
            sink.decimal(Column.TC, event.trafficClass() & 7);
        }
        if (event.has(Field.ATTRIBUTES)) {
            sink.decimal(Column.ATTR, event.attributes() & 7);
        }
        if (event.has(Field.HEADER)) {
            sink.word(Column.HDR, event.headerDwords() == 4 ? "4dw" : "3dw");
        }
        if (event.has(Field.REQUEST_FLAGS)) {
            sink.word(Column.FLAGS, CommonFields.flagWords(event.requestFlags()));
            if (event.steeringTag() != 0) {
                sink.decimal(Column.ST, event.steeringTag());
            }
        }
    }
}
