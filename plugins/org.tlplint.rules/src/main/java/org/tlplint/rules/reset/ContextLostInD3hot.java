/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.reset;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Findings.Report;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EntryReadBack;
import org.tlplint.rules.internal.Messages;

/** A function whose No_Soft_Reset is Set came back from D3hot with another Message Control or other entries than before. */
@RuleInfo(id = "RST-007", title = "State lost in D3hot although No_Soft_Reset is Set", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 5.3.1.4", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES})
public final class ContextLostInD3hot implements Rule.OnConfigRead, Rule.OnEntryRead {

    private static final int COMMAND = 0x04;
    /** Memory Space and Bus Master Enable. */
    private static final int IN_USE = 6;

    /** The power cycle after which the Command register still held what no reset leaves. */
    private static final class Memory {
        private EventRef kept;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        FunctionState f = read.function();
        if (!EntryReadBack.isPowerCycled(f)) {
            return;
        }
        if (read.covers(COMMAND, 2) && (read.valueAt(COMMAND, 2) & IN_USE) != 0
                && (read.valueAt(COMMAND, 2) & IN_USE) == (read.beforeAt(COMMAND, 2) & IN_USE)
                && (f.busMasterChangedBy() == null || f.busMasterChangedBy().event() < f.powerChangedBy().event())) {
            memories.of(read).kept = f.powerChangedBy();
        }
        if (f.msix() != null) {
            EventRef enabled = Messages.later(f.msix().enableChangedBy(), f.msix().functionMaskChangedBy());
            judge(read, f.msix().offset() + 2, 0xc000, enabled, "MSI-X Message Control", findings);
        }
        if (f.msi() != null) {
            judge(read, f.msi().offset() + 2, 0x0071, f.msi().enableChangedBy(), "MSI Message Control", findings);
        }
    }

    private void judge(ConfigRead read, int at, int mask, EventRef changed, String name, Findings findings) {
        boolean since = changed != null && changed.event() > read.function().powerChangedBy().event();
        if (since || !read.covers(at, 2) || (read.knownBeforeAt(at, 2) & mask) != mask) {
            return;
        }
        int before = read.beforeAt(at, 2);
        int differs = (before ^ read.valueAt(at, 2)) & mask;
        if (findings.judge(read, Truth.of(differs != 0), Missing.POWER_STATE)) {
            begin(read, findings).observed("%s was 0x%04x before D3hot and reads 0x%04x after it", name, before,
                    read.valueAt(at, 2)).file();
        }
    }

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        if (!EntryReadBack.isPowerCycled(read.function())) {
            return;
        }
        int wrong = -1;
        boolean known = false;
        for (int dword = 0; dword < 4; dword++) {
            boolean old = read.touches(dword) && EntryReadBack.isPowerLoss(read, dword);
            known |= old && read.knownBefore(dword) != 0;
            wrong = old && wrong < 0 && EntryReadBack.wrong(read, dword, findings.profile(read)) != 0 ? dword : wrong;
        }
        if (known && findings.judge(read, Truth.of(wrong >= 0), Missing.POWER_STATE)) {
            begin(read, findings).vector(read.vector())
                    .because("entry last written here", read.entry().writtenBy())
                    .observed("entry %d should still hold %s", read.vector(), EntryReadBack.text(read, wrong))
                    .file();
        }
    }

    /** A reset that the trace does not show explains the loss, unless the Command register was seen to have survived. */
    private Report begin(Step read, Findings findings) {
        Memory memory = memories.find(read);
        boolean proved = memory != null && memory.kept == read.function().powerChangedBy();
        return findings.report(read)
                .because("brought from D3hot to D0 here", read.function().powerChangedBy())
                .severity(proved ? Severity.VIOLATION : Severity.ADVISORY)
                .expected("Keep all state in D3hot while No_Soft_Reset is Set.");
    }
}
