/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;

/** What Vector Control reads when nobody has written it since a reset (PCIe Base 6.x, 7.7.2.8). */
public final class Defaults {

    private Defaults() {
    }

    /**
     * Counts a verdict on the first such read.
     *
     * @param mask the bits that the rule asks for
     * @return true if the rule must report
     */
    public static boolean judge(EntryRead read, Findings findings, int mask) {
        Truth written = read.entry().isWritten(MsixEntry.VECTOR_CONTROL);
        boolean first = !written.isTrue() && read.touches(MsixEntry.VECTOR_CONTROL)
                && !read.isConfirmedBefore(MsixEntry.VECTOR_CONTROL);
        if (!first) {
            return false;
        }
        boolean wrong = (read.differs(MsixEntry.VECTOR_CONTROL) & mask) != 0;
        Readiness wait = wrong ? Readiness.of(read.function()) : null;
        Truth early = wait == null ? Truth.FALSE : wait.isTooEarly(read);
        Truth breach = !written.isKnown() || wrong && !early.isFalse() ? Truth.UNKNOWN : Truth.of(wrong);
        Missing unknown = !written.isKnown() ? Missing.RESET_STATE : early.isKnown() ? Missing.NOT_READY : Missing.TIME;
        return findings.judge(read, breach, unknown);
    }
}
