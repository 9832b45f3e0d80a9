/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.observation;

import java.util.BitSet;

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
import org.tlplint.rules.internal.Doorbell;
import org.tlplint.rules.internal.Entries;

/** The flow of Linux before 5.14 without interrupt remapping: an interrupt is started, then its affinity is set. */
@RuleInfo(id = "OBS-001", title = "Message written after the unmask at interrupt start-up", severity = Severity.INFORMATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 and 6.1.4.5", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class MessageWrittenAfterUnmask
        implements Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnReset {

    /** Writes that come later after the unmask do not belong to the start-up. */
    private static final long START_UP_NS = 10_000_000;

    private static final class Memory {
        /** The entry that the latest write to the table was for. */
        private int lastWritten = -1;
        /** Entries whose message is being written after their unmask. */
        private final BitSet flowing = new BitSet();
        private long writes;
        private long same;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = memories.of(write);
        int vector = write.vector();
        if (write.touches(MsixEntry.VECTOR_CONTROL) && (write.unmasks() || write.masks())) {
            memory.flowing.clear(vector);
        } else if (write.touchesMessage()) {
            Truth live = write.maskedBefore().not().and(write.msix().isEnabled());
            boolean flow = live.isTrue() && isStartUp(write, memory);
            if (findings.judge(write, flow ? Truth.TRUE : live.isKnown() ? Truth.FALSE : live, Missing.MASK_STATE)) {
                memory.flowing.set(vector);
                report(write, memory, findings);
            }
        }
        memory.lastWritten = vector;
    }

    /** The entry's own unmask was just before, and what follows it begins with Message Address, in compatibility format. */
    private static boolean isStartUp(EntryWrite write, Memory memory) {
        EventRef unmask = write.maskChangedBefore();
        if (unmask == null || !unmask.equals(write.entry().maskChangedBy()) || !write.entry().isMessageKnown()
                || !Doorbell.isX86(write.entry().address())
                || Doorbell.isRemappable(write.entry().address())) {
            return false;
        }
        boolean soon = unmask.hasTime() && write.at().hasTime()
                ? write.at().timeNs() - unmask.timeNs() <= START_UP_NS
                : memory.lastWritten == write.vector();
        EventRef written = write.messageWrittenBefore();
        boolean first = written == null || written.event() < unmask.event();
        return soon && (memory.flowing.get(write.vector()) || first && write.touches(MsixEntry.ADDRESS));
    }

    private static void report(EntryWrite write, Memory memory, Findings findings) {
        Truth changed = write.messageChanged();
        memory.writes++;
        memory.same += changed.isFalse() ? 1 : 0;
        findings.report(write)
                .because("unmasked here", write.maskChangedBefore())
                .note("Linux before 5.14, and stable kernels without da181dc974ad, on x86 without interrupt remapping")
                .observed("entry %d: %s, so far with the value that was there in %d of %d writes", write.vector(),
                        changed.isFalse() ? Entries.written(write) + " written again after the unmask"
                                : changed.isTrue() ? "after the unmask " + Entries.changes(write)
                                        : Entries.written(write) + " written after the unmask",
                        memory.same, memory.writes)
                .expected("Write the message while the entry is masked, as Linux does since 5.14.")
                .file();
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.disables()) {
            memories.of(write).flowing.clear();
        }
        memories.of(write).lastWritten = -1;
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.of(reset).flowing.clear();
    }
}
