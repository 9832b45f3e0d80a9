/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;
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
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** Vector Control had reserved bits set before a power cycle, and software restored it with the other Mask bit. */
@RuleInfo(id = "MSIX-TBL-026", title = "Mask bit inverted when Vector Control was restored", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.8", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class MaskRestoredWrongly implements Rule.OnConfigWrite, Rule.OnEntryWrite {

    private static final int RESERVED = 0xfffe;

    /** Vector Control of the entries with reserved bits set, as they were when the function left D0; by vector. */
    private static final class Memory {
        private final int[] saved;
        private final EventRef by;

        Memory(int size, EventRef by) {
            saved = new int[size];
            this.by = by;
        }
    }

    private final PerFunction<Memory[]> memories = new PerFunction<>(() -> new Memory[1]);

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        if (write.msix() == null || write.powerStateBefore() != 0 || write.function().powerState() <= 0) {
            return;
        }
        Memory memory = null;
        for (int vector = 0; vector < write.msix().touchedSize(); vector++) {
            MsixEntry entry = write.msix().touched(vector);
            int known = entry == null ? 0 : entry.knownBits(MsixEntry.VECTOR_CONTROL);
            if ((known & entryBits(entry) & RESERVED) != 0 && (known & 1) != 0) {
                memory = memory == null ? new Memory(write.msix().touchedSize(), write.at()) : memory;
                memory.saved[vector] = entryBits(entry) & (RESERVED | 1);
            }
        }
        if (memory != null) {
            memories.of(write)[0] = memory;
        }
    }

    private static int entryBits(MsixEntry entry) {
        return entry == null ? 0 : entry.dword(MsixEntry.VECTOR_CONTROL);
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory[] found = (write.writtenBits(MsixEntry.VECTOR_CONTROL) & 1) == 0 ? null : memories.find(write);
        Memory memory = found == null ? null : found[0];
        int vector = write.vector();
        if (memory == null || write.function().powerState() != 0 || vector >= memory.saved.length
                || memory.saved[vector] == 0) {
            return;
        }
        int saved = memory.saved[vector];
        memory.saved[vector] = 0;
        int written = write.written(MsixEntry.VECTOR_CONTROL);
        if (findings.judge(write, Truth.of(((saved ^ written) & 1) != 0), Missing.VECTOR_CONTROL)) {
            findings.report(write).vector(vector)
                    .because("left D0 here", memory.by, "Vector Control 0x%04x".formatted(saved))
                    .observed("entry %d had Vector Control 0x%04x before the power cycle, and is restored with 0x%08x",
                            vector,
                            saved, written)
                    .expected("Restore bit 0 of Vector Control as a bit, and keep the reserved bits.")
                    .file();
        }
    }
}
