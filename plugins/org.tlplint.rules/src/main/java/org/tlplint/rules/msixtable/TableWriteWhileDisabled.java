/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Shapes;
import org.tlplint.rules.internal.SteeringTags;

/** Software wrote to the Table of a function whose MSI-X is disabled, which some devices ignore or cannot bear. */
@RuleInfo(id = "MSIX-TBL-018", title = "Table written while MSI-X is disabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2 (permits it)", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class TableWriteWhileDisabled implements Rule.OnTableAccess, Rule.OnMsixControlWrite, Rule.OnReset {

    /** Whether the present stretch without MSI-X has been reported: the first write of each is enough. */
    private final PerFunction<boolean[]> reported = new PerFunction<>(() -> new boolean[1]);

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        if (access.function() == null || access.region() != Region.TABLE || !access.isWrite() || access.isLost()
                || isSteeringTag(access, findings)) {
            return;
        }
        boolean[] known = reported.find(access);
        if ((known == null || !known[0])
                && findings.judge(access, access.msix().isEnabled().not(), Missing.ENABLE_STATE)) {
            reported.of(access)[0] = true;
            findings.report(access)
                    .because("MSI-X disabled here", access.msix().enableChangedBy())
                    .observed("%s with MSI-X disabled; later ones are not told", Shapes.describe(access))
                    .expected(
                            "Set MSI-X Enable together with Function Mask, then write the Table, then clear Function Mask.")
                    .file();
        }
    }

    /** Steering Tags may stand in the Table of a function that does not use MSI-X. */
    private static boolean isSteeringTag(TableAccess access, Findings findings) {
        boolean control = (access.offset() & 15) >= 12 && (access.offset() & 15) + access.length() <= 16;
        return control && SteeringTags.areInTable(access.function(), findings.profile(access)).isTrue();
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.enables() && reported.find(write) != null) {
            reported.forget(write);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        reported.forget(reset);
    }
}
