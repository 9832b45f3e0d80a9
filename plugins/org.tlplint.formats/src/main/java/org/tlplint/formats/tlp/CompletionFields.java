/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** The header of completions (PCIe Base 6.x, 2.2.9). */
final class CompletionFields {

    private static final int MOST_BYTES = 4096;

    private CompletionFields() {
    }

    static void fill(TraceEvent event, byte[] bytes, int at, TlpDecoder decoder) {
        event.setCompleter(Wire.id(bytes, at + 4)).setRequester(Wire.id(bytes, at + 8)).setTag(Wire.tag(bytes, at, 10));
        status(event, bytes[at + 6] >> 5 & 7);
        if (!decoder.type().hasData()) {
            return;
        }
        int byteCount = Wire.half(bytes, at + 6) & 0xfff;
        int left = byteCount == 0 ? MOST_BYTES : byteCount;
        int skipped = bytes[at + 11] & 3;
        int count = Math.min(left, decoder.dwords() * 4 - skipped);
        // with BCM the Byte Count is that of this completion alone (PCI-X bridges only)
        boolean modified = (bytes[at + 6] & 0x10) != 0;
        event.setLength(count).setSize(modified ? 0 : left);
        decoder.payload(event, skipped, count);
    }

    /** Codes that are not defined are to be taken for Unsupported Request (2.2.9.1). */
    private static void status(TraceEvent event, int code) {
        switch (code) {
            case 0 -> event.setStatus(CompletionStatus.SUCCESSFUL);
            case 1 -> event.setStatus(CompletionStatus.UNSUPPORTED_REQUEST);
            case 2 -> event.setStatus(CompletionStatus.REQUEST_RETRY);
            case 4 -> event.setStatus(CompletionStatus.COMPLETER_ABORT);
            default -> event.setStatus(CompletionStatus.UNSUPPORTED_REQUEST).infer(Field.STATUS);
        }
    }
}
