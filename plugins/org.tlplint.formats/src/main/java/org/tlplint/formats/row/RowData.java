/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.tlp.ByteSpan;

/**
 * The data of a row and the bytes it belongs to: columns len, first_be, last_be, data and value. With byte enables, data
 * may be the enabled bytes or all bytes of the DWORDs, and the address any byte up to the first enabled one of its DWORD.
 */
final class RowData {

    private static final String LENGTH = "len, data and byte enables disagree";
    private static final String ADDRESS = "address and byte enables disagree";
    private static final String VALUE = "value without its length, or too large for it";

    private final Row row;
    private final byte[] payload = new byte[TraceEvent.MAX_PAYLOAD];
    /** Bytes in the payload; -1 for no data. */
    private int given;

    RowData(Row row) {
        this.row = row;
    }

    /** Sets address, length, byte enables and data of an access; null, or what is wrong. */
    String access(TraceEvent event, long address) {
        int len = row.has(Column.LEN) ? (int) row.number(Column.LEN, TraceEvent.MAX_PAYLOAD) : -1;
        return row.has(Column.FIRST_BE) ? enabled(event, address, len) : plain(event, address, len);
    }

    private String plain(TraceEvent event, long address, int len) {
        if (!take(len)) {
            return VALUE;
        }
        event.setAddress(address);
        if (len >= 0 && given >= 0 && len != given) {
            return LENGTH;
        }
        int length = Math.max(len, given);
        if (length >= 0) {
            event.setLength(length);
        }
        if (given >= 0) {
            event.setData(payload, 0, given);
        }
        return null;
    }

    private String enabled(TraceEvent event, long address, int len) {
        int firstBe = (int) row.number(Column.FIRST_BE, 15);
        int lastBe = row.has(Column.LAST_BE) ? (int) row.number(Column.LAST_BE, 15) : 0;
        int first = ByteSpan.first(firstBe);
        if ((address & 3) != 0 && (address & 3) != first) {
            return ADDRESS;
        }
        event.setByteEnables(firstBe, lastBe).setAddress((address & ~3L) + first);
        if (!take(len >= 0 || lastBe != 0 ? len : ByteSpan.count(firstBe, 0, 1))) {
            return VALUE;
        }
        int bytes = Math.max(len, given);
        if (bytes < 0 && lastBe != 0) {
            // a read of several DWORDs that does not say how many
            return null;
        }
        int dwords = dwords(bytes, firstBe, lastBe, (address & 3) != first);
        int count = ByteSpan.count(firstBe, lastBe, dwords);
        if (dwords <= 0 || len >= 0 && len != count && len != dwords * 4) {
            return LENGTH;
        }
        event.setLength(count);
        if (given >= 0) {
            if (given != count && given != dwords * 4) {
                return LENGTH;
            }
            event.setData(payload, given == count ? 0 : first, count);
        }
        return null;
    }

    /**
     * Length field of the request, from its enabled bytes or from all its bytes; 0 if it can be neither. Where it could be
     * both, a row that gives the address of the DWORD gives its bytes too.
     */
    static int dwords(int bytes, int firstBe, int lastBe, boolean wholeDwords) {
        int first = ByteSpan.first(firstBe);
        // a last DWORD's byte enables mean nothing in a request of one DWORD, and a bad sender may set them all the same
        if (lastBe == 0 && bytes <= 4 || bytes == 0) {
            return 1;
        }
        int all = bytes + first + ByteSpan.unusedAtEnd(lastBe);
        boolean enabledOnly = all % 4 == 0 && !(wholeDwords && bytes % 4 == 0);
        return enabledOnly ? all / 4 : bytes % 4 == 0 ? bytes / 4 : bytes == ByteSpan.count(firstBe, 0, 1) ? 1 : 0;
    }

    /** Takes the data of a row that is no access: a completion, a message, a snapshot. */
    String whole(TraceEvent event) {
        int len = row.has(Column.LEN) ? (int) row.number(Column.LEN, TraceEvent.MAX_PAYLOAD) : -1;
        if (!take(len)) {
            return VALUE;
        }
        if (given >= 0) {
            if (len >= 0 && len != given) {
                return LENGTH;
            }
            event.setLength(given).setData(payload, 0, given);
        } else if (len >= 0) {
            event.setLength(len);
        }
        return null;
    }

    /** Reads data or value into the payload; false if a value does not fit. */
    private boolean take(int length) {
        given = -1;
        if (row.has(Column.DATA)) {
            given = row.hexBytes(Column.DATA, payload);
        } else if (row.has(Column.VALUE)) {
            long value = row.number(Column.VALUE, -1L);
            if (length < 0 || length > 8 || length < 8 && value >>> length * 8 != 0) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                payload[i] = (byte) (value >>> i * 8);
            }
            given = length;
        }
        return true;
    }
}
