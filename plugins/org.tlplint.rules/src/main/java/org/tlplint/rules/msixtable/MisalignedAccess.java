/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Shapes;

/** A Table or PBA access that is neither an aligned DWORD nor an aligned QWORD. */
@RuleInfo(id = "MSIX-TBL-004", title = "Table or PBA access of wrong size or alignment", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2", subject = Subject.MSIX, needs = {
        Trait.TABLE_ACCESSES})
public final class MisalignedAccess implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        // a read without any byte enabled asks for nothing: it only flushes the writes before it
        boolean flush = !access.isWrite() && access.length() == 0;
        if (flush || Shapes.isUndecoded(access) || Shapes.isPartialWrite(access)) {
            return;
        }
        boolean merged = access.offset() % 4 == 0 && access.length() % 4 == 0
                && findings.profile(access).is(Knob.MERGE_TOLERANT, "yes");
        Truth breach = Truth.of(access.isShapeShown(), !Shapes.isProper(access) && !merged);
        if (findings.judge(access, breach, Missing.SHAPE)) {
            findings.report(access).vector(Shapes.vector(access)).profiledBy(Knob.MERGE_TOLERANT)
                    .observed("%s", Shapes.describe(access))
                    .expected(
                            "Access Table and PBA with whole DWORDs (aligned to 4) or whole QWORDs (aligned to 8) only.")
                    .file();
        }
    }
}
