/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.core.trace.Sender;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.LineScanner;

/**
 * Finds out who sent a message, from the line that the same thread printed just before it. A device model tells that it
 * raises an interrupt and sends the message at once, so nothing stands between the two; an event that was not followed
 * by its message at once (a masked vector) is never used for a later one.
 *
 * <p>What would be wrong to say is left unsaid: a message that an entry of the I/O APIC would send too is not ascribed
 * to a function, and a cause that is older than {@link #MOST_DELAY_NS} is none.
 */
final class SenderFinder {

    /** Device models need microseconds; a busy host makes it some hundred. */
    static final long MOST_DELAY_NS = 1_000_000;

    private final Neighbours neighbours = new Neighbours();
    private final ByteCursor cursor = new ByteCursor();
    private final IoApic ioApic;
    private int vector;

    SenderFinder(IoApic ioApic) {
        this.ioApic = ioApic;
    }

    Sender find(LineScanner scanner, QemuLine message, long address, long data) {
        vector = -1;
        boolean redirected = ioApic.sends(address, data);
        QemuLine before = neighbours.around(scanner, message, false).preceding();
        KnownEvent cause = before == null ? null : KnownEvent.of(before);
        if (cause == null || !cause.kind().isCause() || tooLate(before, message)) {
            return redirected ? Sender.PLATFORM : Sender.UNKNOWN;
        }
        long number = cause.number(before, cursor);
        return switch (cause.kind()) {
            case MESSAGE, VFIO_MESSAGE -> redirected ? Sender.UNKNOWN : function(number);
            case EITHER -> redirected ? Sender.PLATFORM : ioApic.isKnown() ? function(number) : Sender.UNKNOWN;
            case IOAPIC -> number != 0 && (redirected || !ioApic.isKnown()) ? Sender.PLATFORM : Sender.UNKNOWN;
            default -> Sender.UNKNOWN;
        };
    }

    private Sender function(long number) {
        vector = number >= 0 && number < 2048 ? (int) number : -1;
        return Sender.FUNCTION;
    }

    private static boolean tooLate(QemuLine cause, QemuLine message) {
        return cause.hasTime() && message.hasTime() && message.timeNs - cause.timeNs > MOST_DELAY_NS;
    }

    /** Vector that the cause named, or -1; only for {@link Sender#FUNCTION}. */
    int vector() {
        return vector;
    }
}
