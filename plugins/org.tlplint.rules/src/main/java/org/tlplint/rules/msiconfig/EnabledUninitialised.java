/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Software enabled MSI without having written address and data since the last reset. */
@RuleInfo(id = "MSI-CFG-012", title = "MSI enabled with an uninitialised message", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.3 to 7.7.1.5", confidence = Confidence.INFERRED, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class EnabledUninitialised implements Rule.OnMsiWrite {

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (!write.enables()) {
            return;
        }
        Truth address = write.msi().isAddressInitialised();
        Truth data = write.msi().isDataInitialised();
        if (findings.judge(write, address.and(data).not(), Missing.RESET)) {
            findings.report(write)
                    .because("function reset here", write.function().resetBy())
                    .observed("MSI enabled although Message %s not written since the reset",
                            address.isTrue() ? "Data was"
                                    : data.isTrue() ? "Address was" : "Address and Message Data were")
                    .expected("Write Message Address, Upper Address and Data before setting MSI Enable.")
                    .file();
        }
    }
}
