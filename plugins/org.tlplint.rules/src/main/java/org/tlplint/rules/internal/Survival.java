/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.BeforeReset;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.ResetKind;

/** Registers that a reset must clear and that read as before it (PCIe Base 6.x, 6.6.1 and 6.6.2). */
public final class Survival {

    private static final int COMMAND = 0x04;

    private Survival() {
    }

    /** Judges a read for the rule of one kind of reset. */
    public static void judge(ConfigRead read, Findings findings, ResetKind kind) {
        FunctionState f = read.function();
        BeforeReset before = f.resetKind() == kind ? f.beforeReset() : null;
        if (before == null) {
            return;
        }
        judge(read, findings, COMMAND, before.command(), "Command");
        if (f.msi() != null) {
            judge(read, findings, f.msi().offset() + 2, before.msi(), "MSI Message Control");
        }
        if (f.msix() != null) {
            judge(read, findings, f.msix().offset() + 2, before.msix(), "MSI-X Message Control");
        }
    }

    /** Only the first read after the reset is judged: from then on the state is what was read. */
    private static void judge(ConfigRead read, Findings findings, int at, int set, String name) {
        FunctionState f = read.function();
        if (set == 0 || !read.covers(at, 2) || !f.isWrittenSinceReset(at, 2).isFalse()
                || (read.knownBeforeAt(at, 2) & set) != set || (read.beforeAt(at, 2) & set) != 0) {
            return;
        }
        int survived = read.valueAt(at, 2) & set;
        Readiness wait = f.resetKind() == ResetKind.FUNCTION_LEVEL ? Readiness.of(f) : null;
        Truth early = wait == null ? Truth.FALSE : wait.isTooEarly(read);
        Truth breach = survived == 0 ? Truth.FALSE : early.isFalse() ? Truth.TRUE : Truth.UNKNOWN;
        if (findings.judge(read, breach, early.isKnown() ? Missing.NOT_READY : Missing.TIME)) {
            boolean guest = findings.profile(read).is(Knob.TRACE_DOMAIN, "guest");
            findings.report(read)
                    .because("reset here", f.resetBy())
                    .profiledBy(Knob.TRACE_DOMAIN)
                    .severity(guest ? Severity.ADVISORY : Severity.VIOLATION)
                    .observed("%s reads 0x%04x after the reset: 0x%04x was Set before it and still is", name,
                            read.valueAt(at, 2), survived)
                    .expected(
                            "A reset clears Bus Master, Memory Space, MSI and MSI-X Enable, Function Mask and Multiple Message"
                                    + " Enable.")
                    .file();
        }
    }
}
