/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
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

/** A read-only field of MSI or MSI-X read otherwise than before. */
@RuleInfo(id = "GEN-015", title = "Read-only field changed", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.4, 7.7.1 and 7.7.2", confidence = Confidence.INFERRED, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES)
public final class ReadOnlyFieldChanged implements Rule.OnConfigRead {

    /** Multiple Message Capable, 64-bit, Per-Vector Masking and Extended Data Capable. */
    private static final int MSI_CONTROL = 0x038e;
    private static final int TABLE_SIZE = 0x07ff;
    private static final int TABLE_CONTROL = 1;

    /** The event at which each of the four registers was last read. */
    private final PerFunction<long[]> reads = new PerFunction<>(() -> new long[] {-1, -1, -1, -1});

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        FunctionState f = read.function();
        if (f.msi() != null) {
            judge(read, 0, f.msi().offset() + 2, 2, MSI_CONTROL, "MSI Message Control", findings);
        }
        if (f.msix() != null) {
            judge(read, TABLE_CONTROL, f.msix().offset() + 2, 2, TABLE_SIZE, "Table Size", findings);
            judge(read, 2, f.msix().offset() + 4, 4, -1, "Table Offset and BIR", findings);
            judge(read, 3, f.msix().offset() + 8, 4, -1, "PBA Offset and BIR", findings);
        }
    }

    private void judge(ConfigRead read, int index, int register, int bytes, int mask, String name, Findings findings) {
        int known = read.knownBeforeAt(register, bytes) & mask;
        if (!read.touches(register, bytes) || known == 0) {
            if (read.touches(register, bytes)) {
                reads.of(read)[index] = read.index();
            }
            return;
        }
        int differs = (read.beforeAt(register, bytes) ^ read.valueAt(register, bytes)) & known;
        long[] last = reads.of(read);
        boolean resetBetween = read.function().resetBy() != null
                && read.function().resetBy().event() > last[index];
        last[index] = read.index();
        boolean virtual = index == TABLE_CONTROL && read.function().physicalFunction() != null;
        Truth breach = differs == 0 ? Truth.FALSE : resetBetween || virtual ? Truth.UNKNOWN : Truth.TRUE;
        if (findings.judge(read, breach, resetBetween ? Missing.RELOADED : Missing.VECTORS_ASSIGNED)) {
            findings.report(read)
                    .observed("%s reads %0" + bytes * 2 + "xh, and read %0" + bytes * 2 + "xh before", name,
                            read.valueAt(register, bytes) & mask, read.beforeAt(register, bytes) & mask)
                    .expected("Keep read-only fields as they are: software reads them once and relies on them.").file();
        }
    }
}
