/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import java.util.BitSet;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EntryReadBack;

/** An unmasked entry that had been read back right reads as zero or all ones: its interrupts are lost until it is restored. */
@RuleInfo(id = "LOST-010", title = "Entries in use read as zero or all ones", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 7.7.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class EntriesInUseWiped implements Rule.OnEntryRead, Rule.OnEntryWrite {

    /** Entries that were reported and not written since. */
    private final PerFunction<BitSet> reported = new PerFunction<>(BitSet::new);

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        BitSet vectors = reported.find(write);
        if (vectors != null) {
            vectors.clear(write.vector());
        }
    }

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        boolean confirmed = false;
        boolean zero = false;
        boolean ones = false;
        for (int dword = MsixEntry.ADDRESS; dword <= MsixEntry.DATA; dword++) {
            boolean seen = read.isConfirmedBefore(dword);
            confirmed |= seen && (read.touches(dword) || read.isAllOnes(dword));
            zero |= EntryReadBack.isWiped(read, dword);
            ones |= seen && read.isAllOnes(dword) && read.before(dword) != -1;
        }
        BitSet known = confirmed ? reported.find(read) : null;
        if (!confirmed || known != null && known.get(read.vector())) {
            return;
        }
        Truth unmasked = Truth.of((read.knownBefore(MsixEntry.VECTOR_CONTROL) & 1) != 0,
                (read.before(MsixEntry.VECTOR_CONTROL) & 1) == 0).and(read.msix().isFunctionMasked().not());
        Truth breach = Truth.of(zero || ones).and(unmasked).and(read.msix().isEnabled());
        if (findings.judge(read, breach, unmasked.isKnown() ? Missing.ENABLE_STATE : Missing.MASK_STATE)) {
            reported.of(read).set(read.vector());
            findings.report(read).vector(read.vector())
                    .because("last written here", read.entry().messageWrittenBy())
                    .observed("entry %d, in use, reads as %s: its interrupts go nowhere until it is written again",
                            read.vector(), zero ? "zero" : "all ones")
                    .expected(
                            "Restore the Table after a reset of the device that its driver or firmware made; all ones mean that"
                                    + " nobody answers any more.")
                    .file();
        }
    }
}
