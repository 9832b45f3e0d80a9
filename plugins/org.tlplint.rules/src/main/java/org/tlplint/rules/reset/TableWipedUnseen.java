/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.reset;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EntryReadBack;

/** Entries that had been read back right are zero, or a function whose entries are all programmed sends zero messages. */
@RuleInfo(id = "RST-009", title = "Entries cleared by something else than a reset", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.6 (no reset that it knows)", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class TableWipedUnseen implements Rule.OnEntryRead, Rule.OnMessage, Rule.OnRequest {

    /** Zero messages that make a finding: one may be an ordinary write to address 0. */
    private static final int ENOUGH = 2;

    /** Zero messages since the last right one. */
    private final PerFunction<int[]> zeros = new PerFunction<>(() -> new int[1]);

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        int wiped = -1;
        boolean confirmed = false;
        for (int dword = MsixEntry.ADDRESS; dword <= MsixEntry.DATA; dword++) {
            confirmed |= read.touches(dword) && read.isConfirmedBefore(dword);
            wiped = wiped < 0 && EntryReadBack.isWiped(read, dword) ? dword : wiped;
        }
        if (confirmed && findings.judge(read, Truth.of(wiped >= 0), Missing.ENTRY_VALUE)) {
            findings.report(read).vector(read.vector())
                    .because("last written here", read.entry().messageWrittenBy())
                    .observed("entry %d: %s, which had been read back right; no reset was seen", read.vector(),
                            EntryReadBack.text(read, wiped))
                    .expected(EXPECTED).file();
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        int[] count = message.function() == null || message.fit() != Fit.ENTRY ? null : zeros.find(message);
        if (count != null) {
            count[0] = 0;
        }
    }

    @Override
    public void requested(FunctionRequest request, Findings findings) {
        boolean zero = request.address() == 0 && request.isWrite() && request.event().length() == 4
                && request.event().has(Field.DATA) && request.event().dword(0) == 0;
        int vector = zero && request.msix() != null && request.msix().isEnabled().isTrue() ? programmed(request.msix())
                : -1;
        if (vector >= 0 && ++zeros.of(request)[0] == ENOUGH
                && findings.judge(request, Truth.TRUE, Missing.ENTRY_VALUE)) {
            findings.report(request)
                    .because("an entry last programmed here", request.msix().entry(vector).messageWrittenBy())
                    .observed("%d writes of 0 to address 0 and no message: no entry in use holds such a message",
                            ENOUGH)
                    .expected(EXPECTED).file();
        }
    }

    /** An unmasked entry if all that are unmasked hold a known message elsewhere than at address 0; else -1. */
    private static int programmed(MsixState msix) {
        int found = -1;
        for (int vector = 0; vector < msix.touchedSize(); vector++) {
            MsixEntry entry = msix.touched(vector);
            if (entry == null || msix.isMasked(vector).isTrue()) {
                continue;
            }
            if (!entry.isMessageKnown() || entry.address() == 0) {
                return -1;
            }
            found = vector;
        }
        return found;
    }

    private static final String EXPECTED = "Write the Table again after anything that makes the device start anew, such as a"
            + " self-test or new firmware.";
}
