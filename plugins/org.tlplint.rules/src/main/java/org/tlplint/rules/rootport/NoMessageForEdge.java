/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.rootport;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.Step;
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

/** PME Status of a Root Port became Set, its interrupt was enabled, and no message went out. */
@RuleInfo(id = "RP-001", title = "No message for a PME edge", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.6", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class NoMessageForEdge
        implements Rule.OnConfigRead, Rule.OnConfigWrite, Rule.OnMessage, Rule.OnReset {

    private static final int PME_INTERRUPT_ENABLE = 8;
    private static final int PME_STATUS = 0x01;

    /** When PME Status was last seen Clear with all that a message needs; null otherwise. */
    private static final class Watch {
        private EventRef clear;
        private boolean sent;
    }

    private final PerFunction<Watch> watches = new PerFunction<>(Watch::new);

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        FunctionState f = read.function();
        int register = f.capabilities().pcie() + Port.ROOT_STATUS + 2;
        if (f.capabilities().pcie() == 0 || !read.touches(register, 1) || !Port.isRootPort(f)) {
            return;
        }
        Watch watch = watches.of(read);
        boolean set = (read.valueAt(register, 1) & PME_STATUS) != 0;
        if (set && watch.clear != null) {
            if (findings.judge(read, Truth.of(!watch.sent), Missing.MSI_STATE)) {
                findings.report(read).because("PME Status Clear here", watch.clear)
                        .observed("PME Status became Set with PME Interrupt Enable Set, and the port sent no message")
                        .expected("Send a message whenever status and enable become true together.").file();
            }
            watch.clear = null;
        } else if (!set) {
            watch.clear = maySend(f) ? read.at() : null;
            watch.sent = false;
        }
    }

    private static boolean maySend(FunctionState f) {
        int control = f.capabilities().pcie() + Port.ROOT_CONTROL;
        boolean enabled = (f.config().read(control, 2) & f.config().known(control, 2) & PME_INTERRUPT_ENABLE) != 0;
        boolean msi = f.isMsiEnabled().isTrue() && f.msi().isEveryVectorMasked().isFalse();
        return enabled && f.isBusMasterEnabled().isTrue() && (msi || f.isMsixEnabled().isTrue());
    }

    /** Whatever software changes in the port may be why it sends nothing. */
    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        stop(write);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Watch watch = message.function() == null ? null : watches.find(message);
        if (watch != null) {
            watch.sent = true;
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        stop(reset);
    }

    private void stop(Step step) {
        Watch watch = watches.find(step);
        if (watch != null) {
            watch.clear = null;
        }
    }
}
