/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.InterruptRegisters;

/** Software did not write back what reserved bits of an interrupt register read. */
@RuleInfo(id = "GEN-014", title = "Reserved and preserved bits modified", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.4", subject = Subject.ANY, needs = Trait.CONFIG_ACCESSES)
public final class PreservedBitsModified implements Rule.OnConfigWrite {

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        int register = InterruptRegisters.control(write);
        if (register == 0) {
            return;
        }
        int written = InterruptRegisters.reserved(write.function(), register) & write.maskAt(register, 2);
        int differs = (write.beforeAt(register, 2) ^ write.valueAt(register, 2)) & write.knownBeforeAt(register, 2)
                & written;
        boolean known = (written & ~write.knownBeforeAt(register, 2)) == 0;
        if (written != 0 && findings.judge(write, Truth.of(known || differs != 0, differs != 0), Missing.MSI_STATE)) {
            findings.report(write)
                    .observed("reserved bits %04xh of register %03xh written as %04xh; they read %04xh", written,
                            register,
                            write.valueAt(register, 2) & written, write.beforeAt(register, 2) & written)
                    .expected("Write back to reserved and preserved bits what was read.").file();
        }
    }
}
