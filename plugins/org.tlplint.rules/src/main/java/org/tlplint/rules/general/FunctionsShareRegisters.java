/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.InterruptRegisters;

/** What software wrote to the interrupt capability of one function of an SR-IOV device showed in that of another. */
@RuleInfo(id = "GEN-011", title = "Functions share an interrupt capability", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1", subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES)
public final class FunctionsShareRegisters implements Rule.OnConfigRead, Rule.OnConfigWrite {

    /** The last write that changed a Message Address or Message Control of either kind. */
    private FunctionState writer;
    private int register;
    private int value;
    private EventRef written;

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        int at = InterruptRegisters.singledOut(write);
        if (at != 0 && write.differs() != 0) {
            writer = write.function();
            register = at;
            value = write.function().config().read(at, InterruptRegisters.bytes(write.function(), at));
            written = write.at();
        }
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        FunctionState f = read.function();
        int at = writer == null || f == writer || !isRelated(f) ? 0 : InterruptRegisters.singledOut(read);
        if (at == 0 || at != register) {
            return;
        }
        int bytes = InterruptRegisters.bytes(f, at);
        boolean known = read.knownBeforeAt(at, bytes) == read.maskAt(at, bytes);
        boolean shared = read.beforeAt(at, bytes) != read.valueAt(at, bytes) && read.valueAt(at, bytes) == value;
        if (findings.judge(read, Truth.of(known, shared), Missing.MSI_STATE)) {
            findings.report(read).because("written to " + writer.label(), written)
                    .observed("register %03xh reads %0" + bytes * 2 + "x, which was written to %s, not %0" + bytes * 2
                            + "x", at, value, writer.label(), read.beforeAt(at, bytes))
                    .expected("Give every Physical and Virtual Function an interrupt capability of its own.").file();
        }
    }

    private boolean isRelated(FunctionState f) {
        FunctionState a = f.physicalFunction();
        FunctionState b = writer.physicalFunction();
        return a == writer || b == f || a != null && a == b;
    }
}
