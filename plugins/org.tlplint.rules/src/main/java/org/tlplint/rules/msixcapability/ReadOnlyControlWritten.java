/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.FunctionReset;
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

/** Software changed a read-only field of MSI-X Message Control by writing it. */
@RuleInfo(id = "MSIX-CAP-015", title = "Read-only field of Message Control can be written", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class ReadOnlyControlWritten implements Rule.OnConfigWrite, Rule.OnConfigRead, Rule.OnReset {

    private static final int READ_ONLY = 0x3fff;

    /** A write that would change read-only bits if they could be written. */
    private static final class Attempt {
        private EventRef at;
        private int value;
        private int bits;
    }

    private final PerFunction<Attempt> attempts = new PerFunction<>(Attempt::new);

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        MsixState msix = write.msix();
        if (msix == null || !write.touches(msix.offset() + 2, 2)) {
            return;
        }
        int register = msix.offset() + 2;
        int bits = (write.beforeAt(register, 2) ^ write.valueAt(register, 2)) & write.knownBeforeAt(register, 2)
                & READ_ONLY;
        Attempt attempt = attempts.of(write);
        attempt.at = write.at();
        attempt.value = write.valueAt(register, 2);
        attempt.bits = bits;
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        Attempt attempt = attempts.find(read);
        MsixState msix = read.msix();
        if (attempt == null || msix == null || attempt.bits == 0 || !read.covers(msix.offset() + 2, 2)) {
            return;
        }
        int now = read.valueAt(msix.offset() + 2, 2);
        int took = ~(now ^ attempt.value) & attempt.bits;
        if (findings.judge(read, Truth.of(took != 0), Missing.ENABLE_STATE)) {
            findings.report(read).because("written here", attempt.at)
                    .observed("Message Control reads %04xh: read-only bits %04xh took the value that was written", now,
                            took)
                    .expected("Let only MSI-X Enable and Function Mask be written.").file();
        }
        attempt.bits = 0;
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        attempts.forget(reset);
    }
}
