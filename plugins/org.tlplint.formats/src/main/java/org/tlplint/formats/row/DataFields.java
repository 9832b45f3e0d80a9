/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import java.util.function.Consumer;

import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.tlp.ByteSpan;

/** Writes length, data and byte enables, so that {@link RowData} reads the same. */
final class DataFields {

    private final Consumer<String> lost;

    DataFields(Consumer<String> lost) {
        this.lost = lost;
    }

    void lengthAndData(TraceEvent event, boolean access, FieldSink sink) {
        boolean data = event.has(Field.DATA);
        if (event.has(Field.LENGTH)) {
            if (event.length() < 0 || event.length() > TraceEvent.MAX_PAYLOAD) {
                lost.accept("length beyond 4,096 bytes");
            } else {
                sink.decimal(Column.LEN, event.length());
            }
            if (data && event.length() != event.payloadLength()) {
                lost.accept("data of another length than the access");
                data = false;
            }
        } else if (data) {
            lost.accept("that the length was not shown with the data");
        }
        if (data && event.payloadLength() > 0) {
            sink.data(Column.DATA, event);
        } else if (data && access && event.has(Field.BYTE_ENABLES) && enablesFit(event)) {
            // no byte of the DWORD is enabled: its bytes are not kept, but that there were some
            sink.word(Column.DATA, "00000000");
        }
    }

    void enables(TraceEvent event, FieldSink sink) {
        if (!event.has(Field.BYTE_ENABLES)) {
            return;
        }
        if (!enablesFit(event)) {
            lost.accept("byte enables that contradict address or length");
            return;
        }
        sink.decimal(Column.FIRST_BE, event.firstBe() & 0xf);
        sink.decimal(Column.LAST_BE, event.lastBe() & 0xf);
    }

    private static boolean enablesFit(TraceEvent event) {
        int firstBe = event.firstBe() & 0xf;
        int lastBe = event.lastBe() & 0xf;
        if ((event.address() & 3) != ByteSpan.first(firstBe)) {
            return false;
        }
        if (!event.has(Field.LENGTH)) {
            return true;
        }
        int dwords = RowData.dwords(event.length(), firstBe, lastBe, false);
        return dwords > 0 && ByteSpan.count(firstBe, lastBe, dwords) == event.length();
    }
}
