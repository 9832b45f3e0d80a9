/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Shapes;

/** Software wrote to the Table of a function whose MSI-X is disabled, which some devices ignore or cannot bear. */
@RuleInfo(id = "MSIX-TBL-018", title = "Table written while MSI-X is disabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2 (permits it)", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class TableWriteWhileDisabled implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        if (access.function() == null || access.region() != Region.TABLE || !access.isWrite()
                || access.isLost()) {
            return;
        }
        if (findings.judge(access, access.msix().isEnabled().not(), Missing.ENABLE_STATE)) {
            findings.report(access)
                    .because("MSI-X disabled here", access.msix().enableChangedBy())
                    .observed("%s with MSI-X disabled", Shapes.describe(access))
                    .expected("Set MSI-X Enable together with Function Mask, then write the Table, then clear Function Mask.")
                    .file();
        }
    }
}
