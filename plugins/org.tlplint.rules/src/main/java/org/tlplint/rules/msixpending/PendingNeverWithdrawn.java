/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Deliverable;
import org.tlplint.rules.internal.Servicing;

/** A masked vector stayed pending however often software looked after the device. */
@RuleInfo(id = "MSIX-PBA-005", title = "Pending bit stays Set though its cause was served", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.TIME})
public final class PendingNeverWithdrawn
        implements Rule.OnPendingRead, Rule.OnEntryWrite, Rule.OnReset {

    /** So many rounds of access to the device and look at the bit, */
    private static final int ROUNDS = 16;
    /** over at least so long, in nanoseconds: less may be a device with much to do. */
    private static final long LASTING = 1_000_000_000L;

    private static final class Vector {
        private EventRef first;
        private EventRef last;
        private int rounds;
    }

    private static final class Memory {
        private final IntMap<Vector> vectors = new IntMap<>();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.of(read);
        for (int v = read.firstVector(); v < read.firstVector() + read.count(); v++) {
            boolean masked = Deliverable.isMasked(read.msix(), v).isTrue();
            if (masked && read.msix().isPending(v).isTrue()) {
                round(read, v, memory, findings);
            } else if (memory.vectors.remove(v) != null && masked) {
                findings.judge(read, Truth.FALSE, Missing.TIME);
            }
        }
    }

    private static void round(PendingRead read, int v, Memory memory, Findings findings) {
        Vector vector = memory.vectors.computeIfAbsent(v, Vector::new);
        if (vector.first == null || !Deliverable.isSteadySince(read.function(), v, vector.first)) {
            vector.first = read.at();
            vector.rounds = 0;
        } else if (Servicing.since(read.function(), vector.last).isTrue()) {
            vector.rounds++;
        }
        vector.last = read.at();
        long lasted = Deliverable.between(vector.first, vector.last);
        if (vector.rounds >= ROUNDS && lasted >= LASTING && findings.judge(read, Truth.TRUE, Missing.TIME)) {
            findings.report(read).vector(v)
                    .because("first read as Set here", vector.first)
                    .observed(
                            "Pending bit %d was Set at each of %d looks in %.3f s, with accesses to the device between"
                                    + " them, the vector masked all the time",
                            v, vector.rounds + 1, lasted / 1e9)
                    .expected("Clear the Pending bit when software has satisfied all events behind it.")
                    .file();
            vector.first = null;
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = write.unmasks() ? memories.find(write) : null;
        if (memory != null) {
            memory.vectors.remove(write.vector());
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }
}
