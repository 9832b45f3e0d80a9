/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** An entry came into use whose message goes to address 0, or such a message was sent: a DMA write to the start of memory. */
@RuleInfo(id = "MSIX-TBL-010", title = "Entry in use with message address 0", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.5 and 7.7.2.6 (the encoding is legal)", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class AddressZeroUnmasked implements Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnRequest {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.unmasks()) {
            judge(write, write.vector(), findings);
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.clearsFunctionMask() || write.enables()) {
            for (int vector = 0; vector < write.msix().touchedSize(); vector++) {
                if (write.msix().touched(vector) != null && write.msix().maskBit(vector).isFalse()) {
                    judge(write, vector, findings);
                }
            }
        }
    }

    /** An entry that was never programmed is MSIX-TBL-009's. */
    private static void judge(Step step, int vector, Findings findings) {
        MsixEntry entry = step.msix().entry(vector);
        if (entry.isInitialised().isFalse()) {
            return;
        }
        Truth used = step.msix().isEnabled().and(step.msix().isFunctionMasked().not());
        Truth zero = isZero(entry);
        if (findings.judge(step, used.and(zero), zero.isKnown() ? Missing.ENABLE_STATE : Missing.ENTRY_VALUE)) {
            findings.report(step).vector(vector)
                    .because("message last written here", entry.messageWrittenBy())
                    .because("MSI-X enabled here", step.msix().enableChangedBy())
                    .observed("entry %d unmasked with Message Address 0", vector)
                    .expected(EXPECTED).file();
        }
    }

    private static Truth isZero(MsixEntry entry) {
        int low = entry.knownBits(MsixEntry.ADDRESS);
        int high = entry.knownBits(MsixEntry.UPPER_ADDRESS);
        boolean other = (entry.dword(MsixEntry.ADDRESS) & low | entry.dword(MsixEntry.UPPER_ADDRESS) & high) != 0;
        return other ? Truth.FALSE : Truth.of((low & high) == -1, true);
    }

    /** A write of one DWORD to address 0, when an entry in use holds that address or was never given one. */
    @Override
    public void requested(FunctionRequest request, Findings findings) {
        boolean candidate = request.address() == 0 && request.isWrite() && request.event().length() == 4;
        int vector = candidate && request.msix() != null && request.msix().isEnabled().isTrue() ? sender(request) : -1;
        if (vector >= 0 && findings.judge(request, Truth.TRUE, Missing.ENTRY_VALUE)) {
            MsixEntry entry = request.msix().entry(vector);
            findings.report(request).vector(vector)
                    .because("function reset here", request.function().resetBy())
                    .because("message last written here", entry.messageWrittenBy())
                    .because("unmasked here", entry.maskChangedBy())
                    .observed("write of one DWORD to address 0, which looks like the message of entry %d", vector)
                    .expected(EXPECTED).file();
        }
    }

    private static int sender(FunctionRequest request) {
        MsixState msix = request.msix();
        for (int vector = 0; vector < msix.touchedSize(); vector++) {
            MsixEntry entry = msix.touched(vector);
            if (entry != null && msix.isMasked(vector).isFalse()
                    && (entry.isInitialised().isFalse() || isZero(entry).isTrue())) {
                return vector;
            }
        }
        return -1;
    }

    private static final String EXPECTED = "Give an entry the address of an interrupt controller before unmasking it;"
            + " leave entries that are not used masked.";
}
