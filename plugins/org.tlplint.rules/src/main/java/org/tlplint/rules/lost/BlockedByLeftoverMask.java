/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsiWrite;
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
import org.tlplint.rules.internal.Deliverable;

/**
 * A function that uses MSI sent nothing while all entries of its disabled MSI-X Table were masked, and began at once when one of
 * them was unmasked.
 */
@RuleInfo(id = "LOST-011", title = "MSI blocked by the masks of the unused MSI-X Table", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5 and 7.7.2.8", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class BlockedByLeftoverMask
        implements Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnEntryWrite, Rule.OnMessage, Rule.OnReset {

    /** A message so soon after an unmask belongs to it; nanoseconds. */
    private static final long AT_ONCE = 1_000_000;
    /** So long must the function have been silent before; nanoseconds. */
    private static final long SILENCE = 100 * AT_ONCE;

    private static final class Memory {
        private EventRef enabled;
        private EventRef unmask;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.msix() == null) {
            return;
        }
        if (write.enables() && write.msix().isEnabled().isFalse() && isEveryEntryMasked(write.msix())) {
            memories.of(write).enabled = write.at();
        } else if (!write.msi().isEnabled().isTrue()) {
            memories.forget(write);
        }
    }

    private static boolean isEveryEntryMasked(MsixState msix) {
        for (int v = 0; v < msix.size(); v++) {
            if (!msix.maskBit(v).isTrue()) {
                return false;
            }
        }
        return msix.size() > 0;
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        memories.forget(write);
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = write.unmasks() ? memories.find(write) : null;
        if (memory != null && memory.unmask == null) {
            memory.unmask = write.at();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.fit() != Fit.MSI ? null : memories.find(message);
        if (memory == null) {
            return;
        }
        EventRef enabled = memory.enabled;
        EventRef unmask = memory.unmask;
        memories.forget(message);
        boolean blocked = unmask != null && Deliverable.between(enabled, unmask) >= SILENCE;
        long delay = unmask == null ? -1 : Deliverable.between(unmask, message.at());
        if (findings.judge(message, Truth.of(blocked && delay >= 0 && delay <= AT_ONCE), Missing.TIME)) {
            findings.report(message)
                    .because("MSI enabled, all MSI-X entries masked, here", enabled)
                    .because("MSI-X entry unmasked here", unmask)
                    .observed(
                            "first MSI message %.6f s after an entry of the disabled MSI-X Table was unmasked; before that"
                                    + " none for %.3f s",
                            delay / 1e9, Deliverable.between(enabled, unmask) / 1e9)
                    .expected("Ignore the masks of the MSI-X Table while MSI-X is disabled; software: leave one entry"
                            + " unmasked.")
                    .file();
        }
    }
}
