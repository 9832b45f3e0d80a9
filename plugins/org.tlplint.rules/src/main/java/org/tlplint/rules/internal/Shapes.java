/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** Which accesses to Table and PBA each rule about their form judges; none is judged twice. */
public final class Shapes {

    private Shapes() {
    }

    /** Whether memory decoding was off, so that the address was perhaps somebody else's: MSIX-TBL-012 judges that. */
    public static boolean isUndecoded(TableAccess access) {
        TraceEvent event = access.event();
        boolean refused = event.has(Field.STATUS) && event.status() != CompletionStatus.SUCCESSFUL;
        return access.isLost() && !refused;
    }

    /** A write of part of a DWORD: MSIX-TBL-005 judges that, MSIX-TBL-004 all else. */
    public static boolean isPartialWrite(TableAccess access) {
        TraceEvent event = access.event();
        if (!access.isWrite()) {
            return false;
        }
        if (!event.has(Field.BYTE_ENABLES)) {
            return access.length() < 4;
        }
        boolean several = (event.address() & 3) + access.length() > 4;
        return event.firstBe() != 0xf || several && event.lastBe() != 0xf;
    }

    /** An aligned DWORD or QWORD. */
    public static boolean isProper(TableAccess access) {
        return (access.length() == 4 || access.length() == 8) && access.offset() % access.length() == 0;
    }

    /** The entry accessed; none for the PBA, where an access concerns many. */
    public static int vector(TableAccess access) {
        return access.region() == Region.PBA ? Finding.NO_VECTOR : access.vector();
    }

    /** "write of 2 bytes at byte 0x6 of the MSI-X Table". */
    public static Lazy describe(TableAccess access) {
        return new Lazy(() -> "%s of %d bytes at offset 0x%x of the %s".formatted(access.isWrite() ? "write" : "read",
                access.length(), access.offset(), name(access)));
    }

    private static String name(TableAccess access) {
        return switch (access.region()) {
            case TABLE -> "MSI-X Table";
            case PBA -> "PBA";
            case STORE -> access.store().name();
        };
    }
}
