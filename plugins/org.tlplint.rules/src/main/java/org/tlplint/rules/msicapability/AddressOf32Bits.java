/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.CapabilityRule;
import org.tlplint.rules.internal.StaticVerdict;

/** A PCI Express Endpoint has MSI without 64-bit addresses. */
@RuleInfo(id = "MSI-CAP-002", title = "MSI of a PCI Express Endpoint lacks 64-bit addresses", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4 and 7.7.1.2", subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class AddressOf32Bits extends CapabilityRule {

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        MsiState msi = step.msi();
        Truth endpoint = isEndpoint(step.function());
        if (msi == null || endpoint.isFalse()) {
            return;
        }
        if (verdict.judge(step, msi, msi.is64Bit().not().and(endpoint), Missing.CAPABILITIES, findings)) {
            findings.report(step)
                    .observed("Device/Port Type is PCI Express Endpoint, and 64-bit Address Capable is Clear")
                    .expected(
                            "Implement Message Upper Address and set 64-bit Address Capable (bit 7 of Message Control).")
                    .file();
        }
    }

    /** Device/Port Type 0; Legacy Endpoints, those of the Root Complex and ports may have 32 bits. */
    private static Truth isEndpoint(FunctionState f) {
        int at = f.capabilities().pcie();
        if (at == 0) {
            return Truth.of(f.capabilities().complete(), false);
        }
        return Truth.of((f.config().known(at + 2, 2) & 0xf0) == 0xf0, (f.config().read(at + 2, 2) & 0xf0) == 0);
    }
}
