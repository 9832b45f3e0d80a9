/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import java.util.BitSet;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** A Mask bit of an entry reads otherwise after Function Mask was changed. */
@RuleInfo(id = "MSIX-CAP-013", title = "Function Mask altered a Mask bit", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.2", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class FunctionMaskChangesEntry implements Rule.OnMsixControlWrite, Rule.OnEntryRead, Rule.OnEntryWrite {

    /** Entries that were neither read nor written since Function Mask was last changed. */
    private static final class Memory {
        private EventRef changed;
        /** The first change after which a Mask bit read otherwise. */
        private EventRef wrong;
        private final BitSet seen = new BitSet();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Truth now = write.msix().isFunctionMasked();
        if (now.isKnown() && write.functionMaskedBefore() == now.not()) {
            Memory memory = memories.of(write);
            memory.changed = write.at();
            memory.seen.clear();
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory != null && write.touches(MsixEntry.VECTOR_CONTROL)) {
            memory.seen.set(write.vector());
        }
    }

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        Memory memory = memories.find(read);
        if (memory == null || !read.touches(MsixEntry.VECTOR_CONTROL) || memory.seen.get(read.vector())) {
            return;
        }
        memory.seen.set(read.vector());
        // what a reset should have left, and nobody has seen, MSIX-TBL-022 judges
        boolean seen = read.isConfirmedBefore(MsixEntry.VECTOR_CONTROL)
                || read.entry().isWritten(MsixEntry.VECTOR_CONTROL).isTrue();
        Truth breach = Truth.of(seen && (read.knownBefore(MsixEntry.VECTOR_CONTROL) & 1) != 0,
                (read.differs(MsixEntry.VECTOR_CONTROL) & 1) != 0);
        if (findings.judge(read, breach, Missing.MASK_STATE)) {
            // once, something that the trace does not show may have written the entry; not at each change
            boolean again = memory.wrong != null && memory.wrong != memory.changed;
            memory.wrong = memory.wrong == null ? memory.changed : memory.wrong;
            findings.report(read).vector(read.vector()).because("Function Mask changed here", memory.changed)
                    .severity(again ? Severity.VIOLATION : Severity.ADVISORY)
                    .observed("Mask bit of entry %d reads %d; it was %d before Function Mask changed", read.vector(),
                            read.value(MsixEntry.VECTOR_CONTROL) & 1, read.before(MsixEntry.VECTOR_CONTROL) & 1)
                    .expected("Leave the Mask bits as they are when Function Mask changes.").file();
        }
    }
}
