/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msipending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.FunctionReset;
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
import org.tlplint.rules.internal.MsiPending;
import org.tlplint.rules.internal.StatusReads;

/** An MSI Pending bit stays Set although the function's own status says that nothing is left to be done. */
@RuleInfo(id = "MSI-PND-003", title = "MSI Pending bit Set although its cause is gone", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class MsiPendingNotCleared implements Rule.OnConfigRead, Rule.OnDeviceAccess, Rule.OnReset {

    private static final class Memory {
        private final EventRef[] since = new EventRef[32];
        private int pending;
        private final StatusReads status = new StatusReads();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void deviceAccessed(DeviceAccess access, Findings findings) {
        Memory memory = memories.find(access);
        if (memory != null && memory.pending != 0) {
            memory.status.accessed(access);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        int bits = MsiPending.bitsRead(read);
        if (bits == 0) {
            return;
        }
        Memory memory = memories.of(read);
        int set = MsiPending.bitsSet(read);
        if (memory.pending == 0) {
            memory.status.begin();
        }
        boolean satisfied = memory.status.isSatisfied();
        for (int v = 0; v < 32; v++) {
            boolean masked = read.msi().isMasked(v).isTrue();
            boolean was = (memory.pending >>> v & 1) != 0;
            boolean is = (set >>> v & 1) != 0 && masked;
            if (was && (bits >>> v & 1) != 0 && masked && satisfied) {
                judge(read, v, is, memory, findings);
                is = false;
            }
            memory.since[v] = is && !was ? read.at() : memory.since[v];
            memory.pending = (bits >>> v & 1) == 0 ? memory.pending
                    : is ? memory.pending | 1 << v : memory.pending & ~(1 << v);
        }
    }

    private static void judge(ConfigRead read, int vector, boolean breach, Memory memory, Findings findings) {
        if (findings.judge(read, Truth.of(breach), Missing.DEVICE_ACCESSES)) {
            findings.report(read).vector(vector).suspectIf(true)
                    .because("read as pending here", memory.since[vector])
                    .because("status read as 0 here", memory.status.clearedBy())
                    .observed(
                            "Pending bit %d still Set; a register of the function that was not 0 has been read as 0 since",
                            vector)
                    .expected("Clear the Pending bit when the events that it stands for have been dealt with.")
                    .file();
        }
    }
}
