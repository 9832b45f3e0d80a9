/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.ReadBack;
import org.tlplint.rules.internal.StaticVerdict;

/** The MSI capability is not as long as its Message Control says, or lacks registers that this promises. */
@RuleInfo(id = "MSI-CAP-001", title = "MSI capability does not have the layout that it states", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1", subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class StructureIncomplete
        implements Rule.OnLayout, Rule.OnEnd, Rule.OnConfigWrite, Rule.OnConfigRead, Rule.OnReset {

    private static final String EXPECTED = "Implement what Message Control states: Message Upper Address if bit 7 is Set,"
            + " Mask and Pending Bits if bit 8 is, none of it over another capability.";
    private static final int UPPER = 8;

    /** The two registers whose presence shows when they are written and read. */
    private static final class Optional {
        private final ReadBack upper = new ReadBack();
        private final ReadBack mask = new ReadBack();
    }

    private final StaticVerdict room = new StaticVerdict();
    private final PerFunction<Optional> registers = new PerFunction<>(Optional::new);

    @Override
    public void layoutSeen(LayoutSeen layout, Findings findings) {
        judgeRoom(layout, findings);
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        judgeRoom(end, findings);
    }

    private void judgeRoom(Step step, Findings findings) {
        MsiState msi = step.msi();
        if (msi == null) {
            return;
        }
        int next = step.function().capabilities().nextStart(msi.offset());
        int end = msi.offset() + msi.length();
        Truth fits = !msi.isLayoutKnown() ? Truth.UNKNOWN
                : end > next ? Truth.FALSE : Truth.of(step.function().capabilities().complete(), true);
        if (room.judge(step, msi, fits.not(), Missing.CAPABILITIES, findings)) {
            findings.report(step)
                    .observed("the MSI capability at 0x%x takes %d bytes by its Message Control, but %s", msi.offset(),
                            msi.length(), next == 0x100 ? "configuration space for capabilities ends at 0x100"
                                    : "another capability starts at 0x%x".formatted(next))
                    .expected(EXPECTED)
                    .file();
        }
    }

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        MsiState msi = write.msi();
        if (msi == null || !msi.isLayoutKnown() || !write.touches(msi.offset() + UPPER, msi.length() - UPPER)) {
            return;
        }
        Optional optional = registers.of(write);
        if (msi.is64Bit().isTrue()) {
            optional.upper.note(write, msi.offset() + UPPER, 4);
        }
        if (msi.maskOffset() >= 0) {
            optional.mask.note(write, msi.offset() + msi.maskOffset(), 4);
        }
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        Optional optional = registers.find(read);
        MsiState msi = read.msi();
        if (optional == null || msi == null || !msi.isLayoutKnown()) {
            return;
        }
        if (msi.is64Bit().isTrue()) {
            judge(read, optional.upper, msi.offset() + UPPER, -1, "Message Upper Address", findings);
        }
        if (msi.maskOffset() >= 0 && msi.multipleMessageCapable() >= 0) {
            int vectors = msi.capableVectors();
            int there = vectors >= 32 ? -1 : (1 << vectors) - 1;
            judge(read, optional.mask, msi.offset() + msi.maskOffset(), there, "Mask Bits", findings);
        }
    }

    private static void judge(ConfigRead read, ReadBack back, int register, int there, String name, Findings findings) {
        int ones = back.mask(read, register, 4) & there & back.written();
        if (ones == 0) {
            return;
        }
        boolean absent = (read.valueAt(register, 4) & ones) == 0;
        if (findings.judge(read, Truth.of(absent), Missing.MSI_STATE)) {
            findings.report(read)
                    .because("written here", back.writtenBy(), "0x%08x".formatted(back.written()))
                    .observed("%s read 0x%08x: of the ones just written none is there", name, read.valueAt(register, 4))
                    .expected(EXPECTED)
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        registers.forget(reset);
    }
}
