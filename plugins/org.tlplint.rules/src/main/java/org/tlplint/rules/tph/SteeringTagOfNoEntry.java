/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tph;

import java.util.BitSet;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** A function in Interrupt Vector Mode used a Steering Tag that no entry of its table has, or had. */
@RuleInfo(id = "TPH-003", title = "Steering Tag of no table entry", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.17.3", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.REQUESTER_ID})
public final class SteeringTagOfNoEntry implements Rule.OnRequest, Rule.OnEntryWrite {

    private static final int CAPABILITY = 4;
    private static final int CONTROL = 8;
    private static final int INTERRUPT_VECTOR_MODE = 1;
    private static final int IN_MSIX_TABLE = 2;

    /** Steering Tags that entries have had. */
    private final PerFunction<BitSet> past = new PerFunction<>(BitSet::new);

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.touches(MsixEntry.VECTOR_CONTROL) && write.function().capabilities().tph() != 0) {
            BitSet tags = past.of(write);
            tags.set(write.before(MsixEntry.VECTOR_CONTROL) >>> 16);
            tags.set(write.entry().dword(MsixEntry.VECTOR_CONTROL) >>> 16);
        }
    }

    @Override
    public void requested(FunctionRequest request, Findings findings) {
        FunctionState f = request.function();
        TraceEvent tlp = request.event();
        int tph = f.capabilities().tph();
        boolean hints = tph != 0 && f.msix() != null && tlp.shows(Field.REQUEST_FLAGS)
                && (tlp.requestFlags() & TraceEvent.HINTS) != 0;
        if (!hints || !f.config().isKnown(tph + CAPABILITY, 4) || !f.config().isKnown(tph + CONTROL, 4)) {
            return;
        }
        int control = f.config().read(tph + CONTROL, 4);
        boolean extended = (control >> 8 & 3) == 3;
        boolean inTable = (f.config().read(tph + CAPABILITY, 4) >> 9 & 3) == IN_MSIX_TABLE;
        if ((control & 7) != INTERRUPT_VECTOR_MODE || !inTable) {
            return;
        }
        Truth held = isHeld(f.msix(), tlp.steeringTag(), extended ? 0xffff : 0xff, past.find(request));
        if (findings.judge(request, held.not(), Missing.VECTOR_CONTROL)) {
            findings.report(request)
                    .observed("request to 0x%x with Steering Tag 0x%x, which no entry of the MSI-X Table has or had",
                            request.address(), tlp.steeringTag())
                    .expected("In Interrupt Vector Mode take Steering Tags from the entries of the MSI-X Table.")
                    .file();
        }
    }

    private static Truth isHeld(MsixState msix, int tag, int mask, BitSet past) {
        if ((tag & mask) == 0) {
            return Truth.TRUE; // no preference
        }
        for (int t = past == null ? -1 : past.nextSetBit(0); t >= 0; t = past.nextSetBit(t + 1)) {
            if (((t ^ tag) & mask) == 0) {
                return Truth.TRUE;
            }
        }
        Truth held = Truth.of(msix.size() > 0, false);
        for (int v = 0; v < msix.size(); v++) {
            MsixEntry entry = msix.touched(v);
            boolean known = entry != null ? entry.knownBits(MsixEntry.VECTOR_CONTROL) >>> 16 == 0xffff
                    : msix.maskBit(v).isKnown();
            boolean same = entry != null && ((entry.dword(MsixEntry.VECTOR_CONTROL) >>> 16 ^ tag) & mask) == 0;
            held = held.or(Truth.of(known, same));
        }
        return held;
    }
}
