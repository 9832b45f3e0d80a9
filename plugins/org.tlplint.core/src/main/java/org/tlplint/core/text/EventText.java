/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;

/** Says in words what an event is when no step came of it. */
final class EventText {

    private static final String[] INTX = {"Assert_INTA", "Assert_INTB", "Assert_INTC", "Assert_INTD", "Deassert_INTA",
            "Deassert_INTB", "Deassert_INTC", "Deassert_INTD"};

    private EventText() {
    }

    static Topic topic(TraceEvent event) {
        return switch (event.kind()) {
            case CONFIG_READ, CONFIG_WRITE, SNAPSHOT -> Topic.CONFIG;
            case RESET -> Topic.RESET;
            case BAR_MAPPED, BAR_UNMAPPED -> Topic.BAR;
            case MESSAGE -> event.messageCode() >= 0x20 && event.messageCode() <= 0x27 ? Topic.INTERRUPT : Topic.OTHER;
            case MEMORY_READ, MEMORY_WRITE -> switch (event.scope()) {
                case MSIX_TABLE -> Topic.TABLE;
                case MSIX_PBA -> Topic.PBA;
                case SYSTEM, BAR -> event.sender() == Sender.UNKNOWN ? Topic.OTHER : Topic.INTERRUPT;
            };
            default -> Topic.OTHER;
        };
    }

    /**
     * @param f the function that the event names, or null
     */
    static String of(TraceEvent event, FunctionState f) {
        return switch (event.kind()) {
            case CONFIG_READ -> config("read", event, f);
            case CONFIG_WRITE -> config("write", event, f);
            case MEMORY_READ -> memory("read", event);
            case MEMORY_WRITE -> memory("write", event);
            case IO_READ -> "I/O read";
            case IO_WRITE -> "I/O write";
            case ATOMIC -> "atomic operation";
            case COMPLETION -> event.has(Field.STATUS) ? "completion: " + event.status().mnemonic() : "completion";
            case MESSAGE -> message(event.messageCode());
            case RESET -> event.resetKind().title();
            case BAR_MAPPED -> "BAR %d decodes %s%s".formatted(event.bar(), Hex.of(event.address()),
                    event.size() > 0 ? " to " + Hex.of(event.address() + event.size() - 1) : " on");
            case BAR_UNMAPPED -> "BAR %d no longer decodes".formatted(event.bar());
            case SNAPSHOT -> "%d bytes of configuration space as read".formatted(event.payloadLength());
            case NOTE -> event.note() == null ? "" : event.note();
        };
    }

    private static String config(String what, TraceEvent event, FunctionState f) {
        int offset = (int) event.address();
        String name = Registers.name(f, offset);
        String value = event.has(Field.DATA) ? " = " + data(event) : "";
        return "config " + what + " of " + (name == null ? "offset " + Hex.of(offset, 2) : name) + value
                + failure(event);
    }

    private static String memory(String what, TraceEvent event) {
        String place = switch (event.scope()) {
            case SYSTEM -> event.sender() == Sender.PLATFORM ? "interrupt of the platform (no PCIe function sent it)"
                    : event.sender() == Sender.FUNCTION ? "interrupt of a function" : "memory " + what;
            case BAR -> "%s at BAR %d + %s".formatted(what, event.bar(), Hex.of(event.address()));
            case MSIX_TABLE -> what + " of an MSI-X Table; which function's is not known";
            case MSIX_PBA -> what + " of an MSI-X PBA; which function's is not known";
        };
        return place + failure(event);
    }

    private static String failure(TraceEvent event) {
        return switch (event.has(Field.STATUS) ? event.status() : CompletionStatus.SUCCESSFUL) {
            case SUCCESSFUL -> "";
            case REJECTED -> ", refused before it reached its target";
            default -> ", answered with " + event.status().mnemonic();
        };
    }

    private static String message(int code) {
        return switch (code) {
            case 0x19 -> "PME_Turn_Off";
            case 0x1b -> "PME_TO_Ack";
            case 0x087f -> "Device Readiness Status";
            case 0x097f -> "Function Readiness Status";
            default -> code >= 0x20 && code <= 0x27 ? INTX[code - 0x20] : "Message " + Hex.of(code, 2);
        };
    }

    /** The payload: a number as wide as it is, or its first bytes in their order when it is longer than eight. */
    static String data(TraceEvent event) {
        int length = event.payloadLength();
        if (!event.has(Field.DATA) || length == 0) {
            return "";
        }
        if (length <= 8) {
            return Hex.bytes(event.data(), length);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(16, length); i++) {
            int b = event.payloadByte(i);
            text.append(i > 0 && i % 4 == 0 ? " " : "").append(Character.forDigit(b >> 4, 16))
                    .append(Character.forDigit(b & 15, 16));
        }
        return text.append(length > 16 ? " ... (%d bytes)".formatted(length) : "").toString();
    }

    static String address(TraceEvent event) {
        return switch (event.kind()) {
            case CONFIG_READ, CONFIG_WRITE -> Hex.of(event.address(), 3);
            case BAR_MAPPED -> Hex.of(event.address(), 8);
            case BAR_UNMAPPED -> "BAR" + event.bar();
            case MEMORY_READ, MEMORY_WRITE, IO_READ, IO_WRITE, ATOMIC -> !event.has(Field.ADDRESS) ? ""
                    : event.scope() == AddressScope.SYSTEM ? Hex.of(event.address(), 8)
                            : switch (event.scope()) {
                                case BAR -> "BAR" + event.bar() + "+";
                                case MSIX_TABLE -> "table+";
                                default -> "PBA+";
                            } + Hex.of(event.address(), 3);
            default -> "";
        };
    }
}
