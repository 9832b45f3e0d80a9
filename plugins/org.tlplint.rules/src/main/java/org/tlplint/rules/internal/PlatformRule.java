/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.List;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Findings.Report;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.trace.EventRef;

/**
 * What the rules for platforms share: whether the platform is theirs, and the messages that come into effect. What stands in
 * masked entries may be anything, so it is not looked at; a message that is being rewritten is looked at when its data comes.
 * Address 0 stands for a message that was cleared.
 */
public abstract class PlatformRule
        implements Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnMsiWrite {

    private final List<String> platforms = List.of(Rule.infoOf(getClass()).platforms());
    private final boolean whereEvident = Rule.infoOf(getClass()).whereEvident();

    protected PlatformRule() {
    }

    /** A message came into effect. */
    protected void inEffect(Effective message, Findings findings) {
        // Some rules look only at the messages that are sent.
    }

    /** Whether the platform is one of the rule's; unknown if it is neither chosen nor evident yet. */
    protected final Truth isHere(Step step, Findings findings) {
        String chosen = findings.profile(step).get(Knob.PLATFORM);
        if (!chosen.equals("auto")) {
            return Truth.of(platforms.contains(chosen));
        }
        return whereEvident ? step.platform().isAnyOf(platforms) : Truth.FALSE;
    }

    /**
     * Counts a verdict, if the platform is the rule's or may be.
     *
     * @return true if the rule must report
     */
    protected final boolean judge(Step step, boolean breach, Findings findings) {
        Truth here = isHere(step, findings);
        return !here.isFalse()
                && findings.judge(step, here.isTrue() ? Truth.of(breach) : Truth.UNKNOWN, Missing.PLATFORM);
    }

    /**
     * As {@link #judge(Step, boolean, Findings)} for what is wrong only if the data of an x86 message hold a vector. Under an
     * AMD IOMMU they hold an index; only who chooses the platform says that there is none.
     */
    protected final boolean judgeVector(Effective message, boolean breach, Findings findings) {
        boolean index = breach && findings.profile(message.step()).is(Knob.PLATFORM, "auto")
                && Doorbell.mayBeIndex(message.address(), message.data());
        if (index && !isHere(message.step(), findings).isFalse()) {
            return findings.judge(message.step(), Truth.UNKNOWN, Missing.PLATFORM);
        }
        return judge(message.step(), breach, findings);
    }

    /** Starts a report about a message in effect. */
    protected static Report report(Effective message, Findings findings) {
        EventRef written = message.writtenBy();
        boolean same = written != null && written.equals(message.step().at());
        return findings.report(message.step()).vector(message.vector())
                .because("message written here", same ? null : written);
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        MsixState msix = write.msix();
        if (msix.isEnabled().isTrue() && (write.unmasks() || write.touches(MsixEntry.DATA))
                && msix.isMasked(write.vector()).isFalse() && !isHere(write, findings).isFalse()) {
            entry(write, write.vector(), findings);
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        MsixState msix = write.msix();
        boolean live = msix.isEnabled().isTrue() && msix.isFunctionMasked().isFalse();
        if (!live || !write.enables() && !write.clearsFunctionMask() || isHere(write, findings).isFalse()) {
            return;
        }
        for (int v = 0; v < msix.touchedSize(); v++) {
            MsixEntry entry = msix.touched(v);
            if (entry != null && entry.isMaskBitSet().isFalse()) {
                entry(write, v, findings);
            }
        }
    }

    private void entry(Step step, int vector, Findings findings) {
        MsixEntry entry = step.msix().entry(vector);
        if (entry.isMessageKnown() && entry.address() != 0) {
            inEffect(new Effective(step, vector, entry.address(), entry.data(), 1, entry.messageWrittenBy()), findings);
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        MsiState msi = write.msi();
        boolean changed = write.dataChanged().isTrue() || write.multipleMessageEnableChanged().isTrue();
        if (msi.isEnabled().isTrue() && (write.enables() || changed) && msi.isAddressKnown() && msi.isDataKnown()
                && msi.address() != 0 && !isHere(write, findings).isFalse()) {
            EventRef written = Messages.later(msi.addressWrittenBy(), msi.dataWrittenBy());
            inEffect(
                    new Effective(write, Finding.NO_VECTOR, msi.address(), msi.data(), msi.allocatedVectors(), written),
                    findings);
        }
    }
}
