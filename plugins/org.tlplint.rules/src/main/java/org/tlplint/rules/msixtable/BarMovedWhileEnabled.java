/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.Bars;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.FunctionReset;
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

/** Software moved the BAR of Table or PBA while memory decoding and MSI-X were enabled; a sizing probe that is put back is none. */
@RuleInfo(id = "MSIX-TBL-015", title = "BAR of the Table or PBA moved with MSI-X enabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "none found (from memory); compare PCIe Base 6.x, 7.5.1.2.1", confidence = Confidence.MEMORY, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES})
public final class BarMovedWhileEnabled implements Rule.OnConfigWrite, Rule.OnReset {

    private static final int FIRST_BAR = 0x10;

    /** What stood in each BAR register before a probe of all ones; at the present it is not known, or not all ones. */
    private static final class Probes {
        private final int[] before = new int[Bars.COUNT];
        private int open;
    }

    private final PerFunction<Probes> probes = new PerFunction<>(Probes::new);

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        MsixState msix = write.msix();
        if (msix == null || !write.touches(FIRST_BAR, Bars.COUNT * 4) || !msix.isTableLocated()) {
            return;
        }
        for (int bar = 0; bar < Bars.COUNT; bar++) {
            if (write.covers(FIRST_BAR + bar * 4, 4) && (holds(write, bar, msix.tableBar())
                    || msix.isPbaLocated() && holds(write, bar, msix.pbaBar()))) {
                judge(write, bar, findings);
            }
        }
    }

    /** Whether the register is that of the BAR, or the upper half of it. */
    private static boolean holds(ConfigWrite write, int register, int bar) {
        return register == bar
                || register == bar + 1 && (write.function().config().read(FIRST_BAR + bar * 4, 4) & 7) == 4;
    }

    private void judge(ConfigWrite write, int bar, Findings findings) {
        int at = FIRST_BAR + bar * 4;
        int value = write.valueAt(at, 4) & -16;
        Probes memory = probes.of(write);
        boolean probed = (memory.open >> bar & 1) != 0;
        int before = probed ? memory.before[bar] : write.beforeAt(at, 4) & -16;
        boolean known = probed || (write.knownBeforeAt(at, 4) & -16) == -16;
        if (value == -16) {
            memory.before[bar] = before;
            memory.open |= known ? 1 << bar : 0;
            return;
        }
        memory.open &= ~(1 << bar);
        Truth breach = Truth.of(known, before != value).and(write.msix().isEnabled())
                .and(write.function().isMemorySpaceEnabled());
        if (findings.judge(write, breach, known ? Missing.ENABLE_STATE : Missing.BAR)) {
            findings.report(write)
                    .because("MSI-X enabled here", write.msix().enableChangedBy())
                    .because("Memory Space Enable set here", write.function().memorySpaceChangedBy())
                    .observed("BAR register %d 0x%08x -> 0x%08x with MSI-X and memory decoding enabled", bar, before,
                            value)
                    .expected("Clear MSI-X Enable and Memory Space Enable before moving the BAR of Table or PBA.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        probes.forget(reset);
    }
}
