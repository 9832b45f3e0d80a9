/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EntryReadBack;
import org.tlplint.rules.internal.QwordWrites;

/** After a QWORD write a DWORD of the entry still reads what it held before: the function does not take QWORDs. */
@RuleInfo(id = "MSIX-TBL-020", title = "Half of a QWORD write to the Table without effect", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2 and 6.1.4.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class QwordHalfLost implements Rule.OnEntryWrite, Rule.OnEntryRead, Rule.OnReset {

    /** Of one function. */
    private static final class Memory {
        private final QwordWrites qwords = new QwordWrites();
        private long firstWrong = Long.MAX_VALUE;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (findings.profile(write).is(Knob.MERGE_TOLERANT, "no")) {
            memories.of(write).qwords.written(write);
        }
    }

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        Memory memory = memories.find(read);
        for (int dword = 0; memory != null && dword < 4; dword++) {
            if (!read.touches(dword) || !memory.qwords.covers(read.vector(), dword) || read.isConfirmedBefore(dword)) {
                continue;
            }
            boolean lost = memory.qwords.isWithoutEffect(read, dword) && !EntryReadBack.isPowerLoss(read, dword)
                    && EntryReadBack.wrong(read, dword, findings.profile(read)) != 0;
            if (findings.judge(read, Truth.of(lost), Missing.ENTRY_VALUE)) {
                report(read, dword, memory, findings);
            }
        }
    }

    private static void report(EntryRead read, int dword, Memory memory, Findings findings) {
        findings.report(read).vector(read.vector())
                .because("written as a QWORD here", EntryReadBack.writtenBy(read, dword))
                .profiledBy(Knob.TRACE_DOMAIN)
                .severity(EntryReadBack.severity(read, dword, memory.firstWrong, findings.profile(read)))
                .observed("entry %d: a QWORD wrote %s, which stood there before", read.vector(),
                        EntryReadBack.text(read, dword))
                .expected("Take aligned QWORD writes to the Table as well as DWORD writes.")
                .file();
        memory.firstWrong = Math.min(memory.firstWrong, read.index());
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        Memory memory = memories.find(reset);
        if (memory != null) {
            memory.qwords.clear();
        }
    }
}
