/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Trait;

/** Pending bits were Set when first read after a reset, before MSI-X was enabled. */
@RuleInfo(id = "MSIX-PBA-008", title = "Pending bits Set after reset", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.9", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class PendingAfterReset implements Rule.OnPendingRead, Rule.OnMsixControlWrite,
        Rule.OnEntryWrite, Rule.OnReset {

    private static final class Memory {
        private boolean fresh;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
        memories.of(reset).fresh = reset.kind() != ResetKind.POWER;
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (!write.msix().isEnabled().isFalse()) {
            begun(write);
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.unmasks()) {
            begun(write);
        }
    }

    private void begun(Step step) {
        Memory memory = memories.find(step);
        if (memory != null) {
            memory.fresh = false;
        }
    }

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.find(read);
        if (memory == null || !memory.fresh || read.count() == 0) {
            return;
        }
        int set = -1;
        for (int v = read.firstVector() + read.count() - 1; v >= read.firstVector(); v--) {
            boolean first = !read.isPendingBefore(v).isKnown();
            set = first && read.msix().isPending(v).isTrue() ? v : set;
        }
        EventRef reset = read.function().resetBy();
        boolean active = reset == null || read.function().lastDeviceAccess() > reset.event()
                || read.function().isBusMasterEnabled().isTrue();
        if (findings.judge(read, Truth.of(set >= 0), Missing.RESET)) {
            findings.report(read).vector(set).severity(active ? Severity.ADVISORY : Severity.VIOLATION)
                    .because("function reset here", read.function().resetBy())
                    .observed("Pending bit %d Set when first read after the reset, MSI-X not yet enabled%s", set,
                            active ? "; but the device may be at work already" : "")
                    .expected("Come out of reset with all Pending bits Clear.")
                    .file();
        }
    }
}
