/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;

/** A message changed in an entry that the function was free to use, in whatever store. */
public final class LiveChange {

    private LiveChange() {
    }

    /**
     * Judges and reports.
     *
     * @param expected what software should have done
     */
    public static void judge(EntryWrite write, Findings findings, String expected) {
        if (!write.touchesMessage() || Entries.isMaskWithData(write)) {
            return;
        }
        MessageStore store = write.store();
        Truth used = write.maskedBefore().not().and(store.isEnabled());
        Truth breach = store.hasMask() ? write.messageChanged().and(used) : Truth.UNKNOWN;
        Missing unknown = store.hasMask() ? Entries.unknown(write) : Missing.SLOT_MASK;
        if (findings.judge(write, breach, unknown)) {
            Entries.explain(findings.report(write), write)
                    .observed("%s while %s was unmasked%s", Entries.changes(write), store.label(write.vector()),
                            write.isOfInterruptStore() ? "" : " and MSI-X enabled")
                    .suspectIf(write.function().hasWriteUnderWay())
                    .expected(expected).file();
        }
    }
}
