/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Readiness;
import org.tlplint.rules.internal.Shapes;

/** Software accessed Table or PBA right after a Function Level Reset or a return to D0. */
@RuleInfo(id = "MSIX-TBL-014", title = "Table or PBA accessed before the function need be ready", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.6.2, 5.3.1.3 and 5.3.1.4", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class TableAccessTooEarly implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        Readiness wait = access.function() == null ? null : Readiness.of(access.function());
        if (wait == null || access.function().powerState() > 0) {
            return;
        }
        if (findings.judge(access, wait.isTooEarly(access), Missing.TIME)) {
            findings.report(access).vector(Shapes.vector(access))
                    .because(wait.reset() ? "Function Level Reset initiated here" : "brought to D0 here", wait.since())
                    .severity(wait.reset() ? Severity.ADVISORY : Severity.UNDEFINED)
                    .observed("%s %.3f us after %s, within %.3f us", Shapes.describe(access),
                            (access.timeNs() - wait.since().timeNs()) / 1e3,
                            wait.reset() ? "the Function Level Reset" : "the return to D0", wait.waitNs() / 1e3)
                    .expected(wait.reset()
                            ? "Wait 100 ms after a Function Level Reset, or until the function says that it is ready."
                            : "Wait 10 ms after D3hot, 200 us after D2, unless the function declares that it needs less.")
                    .file();
        }
    }
}
