/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Shapes;

/** A write of less than a whole DWORD to Table or PBA. */
@RuleInfo(id = "MSIX-TBL-005", title = "Table or PBA written with partial byte enables", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.TABLE_ACCESSES})
public final class PartialDwordWrite implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        if (!access.isWrite() || Shapes.isUndecoded(access)) {
            return;
        }
        boolean partial = Shapes.isPartialWrite(access) && !findings.profile(access).is(Knob.MERGE_TOLERANT, "yes");
        if (findings.judge(access, Truth.of(access.isShapeShown(), partial), Missing.SHAPE)) {
            findings.report(access).vector(Shapes.vector(access)).profiledBy(Knob.MERGE_TOLERANT)
                    .observed("%s%s", Shapes.describe(access), enables(access.event()))
                    .expected("Write whole DWORDs (or whole QWORDs): every byte enable Set.")
                    .file();
        }
    }

    private static String enables(TraceEvent event) {
        return event.has(Field.BYTE_ENABLES)
                ? ", byte enables first 0x%x last 0x%x".formatted(event.firstBe(), event.lastBe())
                : "";
    }
}
