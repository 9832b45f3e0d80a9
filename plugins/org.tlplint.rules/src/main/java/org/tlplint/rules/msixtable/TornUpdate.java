/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import java.util.Arrays;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Entries;

/** Software wrote part of a message, unmasked the entry, and then wrote the rest: for a while the function could send a mixture. */
@RuleInfo(id = "MSIX-TBL-017", title = "Entry unmasked in the middle of an update", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class TornUpdate implements Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnReset {

    /** Writes further apart belong to different updates. */
    private static final long ONE_UPDATE_NS = 1_000_000;

    /** For each vector the DWORDs of its message that were written since it was last masked. */
    private static final class Memory {
        private byte[] written = {};
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (!write.touchesMessage() && !write.masks()) {
            return;
        }
        Memory memory = memories.of(write);
        int vector = write.vector();
        if (vector >= memory.written.length) {
            memory.written = Arrays.copyOf(memory.written, Math.max(vector + 1, write.msix().size()));
        }
        if (write.masks()) {
            memory.written[vector] = 0;
        } else if (!write.maskedBefore().isFalse()) {
            memory.written[vector] |= (byte) touched(write);
            findings.judge(write, write.maskedBefore().not(), Missing.MASK_STATE);
        } else {
            judge(write, memory.written[vector], findings);
        }
    }

    private static int touched(EntryWrite write) {
        int bits = 0;
        for (int i = MsixEntry.ADDRESS; i <= MsixEntry.DATA; i++) {
            bits |= write.touches(i) ? 1 << i : 0;
        }
        return bits;
    }

    private static void judge(EntryWrite write, int earlier, Findings findings) {
        boolean late = earlier != 0 && (touched(write) & ~earlier) != 0;
        EventRef unmask = write.maskChangedBefore();
        Truth breach = late && unmask != null ? write.messageChanged().and(write.msix().isEnabled()) : Truth.FALSE;
        long elapsed = breach.isFalse() ? 0 : write.at().timeNs() - unmask.timeNs();
        boolean timed = breach.isFalse() || unmask.hasTime() && write.at().hasTime() && elapsed >= 0;
        Truth soon = Truth.of(timed, elapsed <= ONE_UPDATE_NS);
        if (findings.judge(write, breach.and(soon), timed ? Entries.unknown(write) : Missing.TIME)) {
            Entries.explain(findings.report(write), write)
                    .observed("%s just after entry %d was unmasked, of whose message other parts were written before",
                            Entries.changes(write), write.vector())
                    .expected("Write the whole message while the entry is masked, and unmask it last.")
                    .file();
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory != null && !write.functionMaskedBefore().isTrue() && write.msix().isFunctionMasked().isTrue()) {
            Arrays.fill(memory.written, (byte) 0);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }
}
