/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.platform;

import java.util.HashMap;
import java.util.Map;

import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Doorbell;
import org.tlplint.rules.internal.Effective;
import org.tlplint.rules.internal.PlatformRule;

/** Message data that is no SPI, at a doorbell that was given SPIs before. */
@RuleInfo(id = "GIC-004", title = "Message data is no SPI of a GICv2m frame", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Linux drivers/irqchip/irq-gic-v2m.c", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "gic"})
public final class NoSharedPeripheralInterrupt extends PlatformRule {
    private static final int FIRST_SPI = 32;
    private static final int LAST_SPI = 1019;
    private static final int MAX_DOORBELLS = 1024;

    /** Doorbells by address; true for those that are taken for GICv2m frames. */
    private final Map<Long, Boolean> frames = new HashMap<>();

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isGic(message.address())) {
            return;
        }
        boolean spi = message.data() >= FIRST_SPI && message.data() + message.vectors() - 1 <= LAST_SPI;
        Boolean frame = frames.get(message.address());
        if (frame == null) {
            // An ITS numbers the events of each device from 0, so what a first vector has tells the two apart.
            if (message.vector() <= 0 && frames.size() < MAX_DOORBELLS) {
                frames.put(message.address(), spi);
            }
        } else if (frame && judge(message.step(), !spi, findings)) {
            report(message, findings)
                    .observed("%s sends %d to %08x, where the first message was an SPI", message.owner(),
                            message.data() & 0xffff_ffffL, message.address())
                    .expected("Write the number of an SPI of the frame, from 32 to 1019.")
                    .file();
        }
    }
}
