/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;

/** An access to a message store that the function does not decode, whichever store it is. */
public final class Undecoded {

    private Undecoded() {
    }

    /**
     * Judges and reports.
     *
     * @param expected what software should have done
     */
    public static void judge(TableAccess access, Findings findings, String expected) {
        Truth off = access.function().isMemorySpaceEnabled().not();
        Truth breach = access.isLost() ? off : off.isKnown() ? Truth.FALSE : Truth.UNKNOWN;
        if (findings.judge(access, breach, Missing.COMMAND_STATE)) {
            findings.report(access).vector(Shapes.vector(access))
                    .because("Memory Space Enable cleared here", access.function().memorySpaceChangedBy(),
                            "Command bit 1 cleared")
                    .observed("%s with Memory Space Enable Clear: %s", Shapes.describe(access),
                            access.isWrite() ? "the write is lost" : "the read returns no data")
                    .expected(expected).file();
        }
    }
}
