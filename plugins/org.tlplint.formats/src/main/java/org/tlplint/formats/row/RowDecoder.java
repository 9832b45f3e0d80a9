/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.Names;
import org.tlplint.formats.tlp.TlpDecoder;

/** Turns a row into an event. What a row lacks or contradicts is told by a constant text, the reason to skip it. */
public final class RowDecoder {

    private static final int LONGEST_TLP = TraceEvent.MAX_PAYLOAD + 64;

    private static final int LARGEST_BYTE_COUNT = 4096;
    private static final byte[] TABLE = Bytes.of("table");
    private static final byte[] PBA = Bytes.of("pba");

    private final Row row;
    private final CommonFields common;
    private final RowData data;
    private final TlpDecoder tlp = new TlpDecoder();
    private final byte[] raw = new byte[LONGEST_TLP];
    private final byte[] word = new byte[32];
    private final Names names = new Names();

    public RowDecoder(Row row) {
        this.row = row;
        this.common = new CommonFields(row);
        this.data = new RowData(row);
    }

    /** Fills the event; null, or why the row makes none. */
    public String decode(TraceEvent event, long index, long line, long offset) {
        String problem = row.has(Column.RAW) ? raw(event, index, line, offset) : typed(event, index, line, offset);
        if (problem == null && row.has(Column.INFERRED)) {
            common.inferred(event);
        }
        if (problem == null && row.bad() != null) {
            problem = BAD[row.bad().ordinal()];
        }
        return problem;
    }

    private static final String[] BAD = new String[Column.COUNT];

    static {
        for (Column column : Column.values()) {
            BAD[column.ordinal()] = "column %s cannot be read".formatted(column.header());
        }
    }

    private String raw(TraceEvent event, long index, long line, long offset) {
        int length = row.hexBytes(Column.RAW, raw);
        if (row.bad() != null) {
            return null;
        }
        if (!tlp.parse(raw, 0, length)) {
            return tlp.problem();
        }
        event.begin(tlp.kind(), index, line, offset);
        common.fill(event);
        tlp.fill(event);
        tlp.inferDirection(event);
        return null;
    }

    private String typed(TraceEvent event, long index, long line, long offset) {
        if (!row.has(Column.TYPE)) {
            return "row without a type";
        }
        RowType type = RowType.of(row.bytes(), row.start(Column.TYPE), row.end(Column.TYPE), word);
        if (type == null) {
            return "row of an unknown type";
        }
        event.begin(type.kind(), index, line, offset);
        common.fill(event);
        if (row.has(Column.HDR)) {
            header(event);
        } else if (type.headerDwords() != 0) {
            event.setHeaderDwords(type.headerDwords());
        }
        if (row.has(Column.BDF)) {
            event.setTarget(row.bdf(Column.BDF));
        }
        if (row.has(Column.NAME)) {
            event.setTargetName(row.text(Column.NAME, names));
        }
        requester(event);
        return switch (type.kind()) {
            case CONFIG_READ, CONFIG_WRITE -> config(event);
            case MEMORY_READ, MEMORY_WRITE, IO_READ, IO_WRITE, ATOMIC -> memory(event);
            case COMPLETION -> completion(event);
            case MESSAGE -> message(event, type);
            case BAR_MAPPED, BAR_UNMAPPED -> bar(event);
            case SNAPSHOT -> snapshot(event);
            case RESET -> {
                event.setResetKind(type.reset());
                yield null;
            }
            case NOTE -> {
                event.setNote(row.has(Column.COMMENT) ? row.text(Column.COMMENT, null) : "");
                yield null;
            }
        };
    }

    private void header(TraceEvent event) {
        int dwords = row.bytes()[row.start(Column.HDR)] - '0';
        if (dwords == 3 || dwords == 4) {
            event.setHeaderDwords(dwords);
        } else {
            row.bad(Column.HDR);
        }
    }

    private void requester(TraceEvent event) {
        if (row.has(Column.REQUESTER)) {
            event.setRequester(row.bdf(Column.REQUESTER));
        }
        if (row.has(Column.TAG)) {
            event.setTag((int) row.number(Column.TAG, 0xfffff));
        }
    }

    /** Configuration requests go downstream only. */
    private void impliedDirection(TraceEvent event) {
        if (event.kind().isConfig() && !row.has(Column.DIR)) {
            event.setDirection(Direction.DOWNSTREAM).infer(Field.DIRECTION);
        }
    }

    private String config(TraceEvent event) {
        if (!row.has(Column.BDF) || !row.has(Column.REG)) {
            return "configuration access without bdf or reg";
        }
        impliedDirection(event);
        String problem = data.access(event, row.hex(Column.REG, 0xfff));
        if (problem == null && event.has(Field.LENGTH) && (event.address() & 3) + event.length() > 4) {
            return "configuration access across a DWORD boundary";
        }
        return problem;
    }

    private String memory(TraceEvent event) {
        if (!row.has(Column.ADDR)) {
            return "memory or I/O access without addr";
        }
        if (row.has(Column.BAR)) {
            if (!row.has(Column.BDF)) {
                return "address in a BAR without bdf";
            }
            event.setScope(AddressScope.BAR).setBar((int) row.number(Column.BAR, 5));
        } else if (row.has(Column.SCOPE)) {
            scope(event);
        }
        return data.access(event, row.hex(Column.ADDR, -1L));
    }

    private void scope(TraceEvent event) {
        if (row.is(Column.SCOPE, TABLE)) {
            event.setScope(AddressScope.MSIX_TABLE);
        } else if (row.is(Column.SCOPE, PBA)) {
            event.setScope(AddressScope.MSIX_PBA);
        } else {
            row.bad(Column.SCOPE);
        }
    }

    private String completion(TraceEvent event) {
        if (row.has(Column.SIZE)) {
            event.setSize(row.number(Column.SIZE, LARGEST_BYTE_COUNT));
        }
        if (row.has(Column.COMPLETER)) {
            event.setCompleter(row.bdf(Column.COMPLETER));
        }
        String problem = data.whole(event);
        if (!row.has(Column.STATUS) && event.has(Field.DATA)) {
            event.setStatus(CompletionStatus.SUCCESSFUL).infer(Field.STATUS);
        }
        return problem;
    }

    private String message(TraceEvent event, RowType type) {
        int code = type.messageCode();
        if (row.has(Column.MSG)) {
            RowType named = RowType.of(row.bytes(), row.start(Column.MSG), row.end(Column.MSG), word);
            code = named != null && named.messageCode() >= 0 ? named.messageCode()
                    : (int) row.number(Column.MSG, 0xffff);
        }
        if (code < 0) {
            return "message without msg";
        }
        event.setMessageCode(code);
        if (row.has(Column.ADDR)) {
            // routed by address
            event.setAddress(row.hex(Column.ADDR, -1L));
        }
        return data.whole(event);
    }

    private String bar(TraceEvent event) {
        boolean mapped = event.kind() == EventKind.BAR_MAPPED;
        if (!row.has(Column.BDF) || !row.has(Column.BAR) || mapped && !row.has(Column.ADDR)) {
            return "BAR row without bdf, bar or addr";
        }
        event.setBar((int) row.number(Column.BAR, 5)).setSize(0);
        if (row.has(Column.ADDR)) {
            event.setAddress(row.hex(Column.ADDR, -1L));
        }
        if (row.has(Column.SIZE)) {
            event.setSize(row.number(Column.SIZE, Long.MAX_VALUE));
        }
        return null;
    }

    private String snapshot(TraceEvent event) {
        if (!row.has(Column.BDF) || !row.has(Column.DATA)) {
            return "snapshot without bdf or data";
        }
        if (row.has(Column.REG)) {
            if (row.hex(Column.REG, 0xfff) != 0) {
                return "snapshot that does not begin at register 0";
            }
            event.setAddress(0);
        }
        return data.whole(event);
    }
}
