/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** A write to the neighbour of Message Data put an old value back into it. */
@RuleInfo(id = "MSI-CFG-018", title = "Old Message Data written back with its neighbour", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.5 and 7.7.1.6 (no sentence forbids it)", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class DataRestoredByWideWrite implements Rule.OnConfigRead, Rule.OnConfigWrite, Rule.OnReset {

    private static final int LOW_HALF = 0xffff;

    /** What software read in the DWORD of Message Data, and what has become of the data since. */
    private static final class View {
        private int read;
        private EventRef readBy;
        private int old;
        private EventRef oldReadBy;
        private EventRef changedBy;
    }

    private final PerFunction<View> views = new PerFunction<>(View::new);

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsiState msi = read.msi();
        if (msi == null || !msi.isLayoutKnown() || !read.touches(msi.offset() + msi.dataOffset(), 2)) {
            return;
        }
        View view = views.of(read);
        boolean wide = read.bytes() == 4;
        view.readBy = wide ? read.at() : null;
        view.read = read.valueAt(msi.offset() + msi.dataOffset(), 2);
        if (wide) {
            view.changedBy = null;
        }
    }

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        MsiState msi = write.msi();
        if (msi == null || !msi.isLayoutKnown() || !write.covers(msi.offset() + msi.dataOffset(), 2)) {
            return;
        }
        int at = msi.offset() + msi.dataOffset();
        int before = write.beforeAt(at, 2);
        boolean known = write.knownBeforeAt(at, 2) == LOW_HALF;
        View view = views.of(write);
        if (write.bytes() == 4) {
            wide(write, view, findings);
            view.changedBy = null;
        } else if (!known) {
            view.changedBy = null;
        } else if (write.valueAt(at, 2) != before) {
            view.old = before;
            view.oldReadBy = view.readBy != null && view.read == before ? view.readBy : null;
            view.changedBy = write.at();
        }
        view.readBy = null;
    }

    private static void wide(ConfigWrite write, View view, Findings findings) {
        int differs = write.differs();
        boolean neighbour = (differs & ~LOW_HALF) != 0;
        boolean old = view.changedBy != null && (differs & LOW_HALF) != 0 && (write.value() & LOW_HALF) == view.old;
        Truth stale = !neighbour || !old ? Truth.FALSE : view.oldReadBy != null ? Truth.TRUE : Truth.UNKNOWN;
        if (findings.judge(write, stale, Missing.MSI_STATE)) {
            findings.report(write)
                    .because("read here", view.oldReadBy)
                    .because("Message Data changed here", view.changedBy)
                    .observed(
                            "a write of four bytes to change what stands behind Message Data put 0x%04x back into it: the"
                                    + " value from before the last change",
                            view.old)
                    .expected("Write only the bytes that are to change, or read them again before writing them back.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        views.forget(reset);
    }
}
