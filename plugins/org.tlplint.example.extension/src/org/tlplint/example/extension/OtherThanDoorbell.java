/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.example.extension;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/**
 * The interrupt controller of the board takes messages at one address. The specification lets software program any other, so no
 * rule of the catalogue can know that such an interrupt is lost on this board. Its page is {@code pages/BOARD-001.md}.
 */
@RuleInfo(id = "BOARD-001", title = "Message to another address than the board's doorbell", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Board manual 1.0, 4.2 (example)", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.MESSAGES)
public final class OtherThanDoorbell implements Rule.OnMessage {

    private static final long DOORBELL = 0x0809_0040L;

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        boolean programmed = message.fit() == MessageSent.Fit.ENTRY || message.fit() == MessageSent.Fit.MSI;
        if (!programmed) {
            // a write that no vector holds may be no interrupt at all; rules of the catalogue look after those
            return;
        }
        Truth breach = message.isSenderKnown() ? Truth.of(message.address() != DOORBELL) : Truth.UNKNOWN;
        if (findings.judge(message, breach, Missing.SENDER)) {
            findings.report(message).vector(message.vector())
                    .because("message programmed here", message.isMsix() ? message.entry().messageWrittenBy() : null)
                    .observed("message to %08x", message.address())
                    .expected("Program %08x, the doorbell of the board's interrupt controller.".formatted(DOORBELL))
                    .file();
        }
    }
}
