/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.util.Objects;

import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** Whether two events say the same, wherever they stand. */
public final class EventComparison {

    private static final Field[] FIELDS = Field.values();

    private EventComparison() {
    }

    /** Compares all but number and place: source, line, offset. */
    public static boolean same(TraceEvent a, TraceEvent b) {
        if (a.kind() != b.kind() || a.completer() != b.completer() || a.scope() != b.scope() || a.bar() != b.bar()
                || a.size() != b.size() || a.sender() != b.sender() || a.messageCode() != b.messageCode()
                || a.resetKind() != b.resetKind() || !Objects.equals(a.targetName(), b.targetName())
                || !Objects.equals(a.note(), b.note())) {
            return false;
        }
        for (Field field : FIELDS) {
            if (a.has(field) != b.has(field)
                    || a.has(field) && (a.isInferred(field) != b.isInferred(field) || !same(field, a, b))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Field field, TraceEvent a, TraceEvent b) {
        return switch (field) {
            case TIME -> a.timeNs() == b.timeNs();
            case DIRECTION -> a.direction() == b.direction();
            case REQUESTER -> a.requester() == b.requester();
            case TARGET -> a.target() == b.target();
            case ADDRESS -> a.address() == b.address();
            case LENGTH -> a.length() == b.length();
            case BYTE_ENABLES -> a.firstBe() == b.firstBe() && a.lastBe() == b.lastBe();
            case DATA -> sameData(a, b);
            case STATUS -> a.status() == b.status();
            case TAG -> a.tag() == b.tag();
            case TRAFFIC_CLASS -> a.trafficClass() == b.trafficClass();
            case ATTRIBUTES -> a.attributes() == b.attributes();
            case HEADER -> a.headerDwords() == b.headerDwords();
            case REQUEST_FLAGS -> a.requestFlags() == b.requestFlags();
            case VECTOR -> a.vector() == b.vector();
        };
    }

    private static boolean sameData(TraceEvent a, TraceEvent b) {
        if (a.payloadLength() != b.payloadLength()) {
            return false;
        }
        for (int i = 0; i < a.payloadLength(); i++) {
            if (a.payloadByte(i) != b.payloadByte(i)) {
                return false;
            }
        }
        return true;
    }
}
