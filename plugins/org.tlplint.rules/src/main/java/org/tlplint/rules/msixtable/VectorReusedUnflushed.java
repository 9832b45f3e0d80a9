/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** Software masked an entry and gave its message to another entry without a read in between: the function may still send it. */
@RuleInfo(id = "MSIX-TBL-024", title = "Message reused before the mask is known to have arrived", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 2.4.1 (memory writes are posted)", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class VectorReusedUnflushed implements Rule.OnEntryWrite {

    /** Masks that may still be on their way; more at a time no software leaves behind. */
    private static final int KEPT = 64;

    private final FunctionState[] functions = new FunctionState[KEPT];
    private final int[] vectors = new int[KEPT];
    private final Message[] messages = new Message[KEPT];
    private final EventRef[] masks = new EventRef[KEPT];
    private int next;
    private int open;

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.masks() && !write.touchesMessage() && write.entry().isMessageKnown()
                && write.msix().isEnabled().isTrue() && write.msix().isFunctionMasked().isFalse()) {
            remember(write);
        } else if (open > 0 && write.touchesMessage() && write.entry().isMessageKnown()
                && !write.messageChanged().isFalse()) {
            search(write, findings);
        }
    }

    private void remember(EntryWrite write) {
        open += functions[next] == null ? 1 : 0;
        functions[next] = write.function();
        vectors[next] = write.vector();
        messages[next] = new Message(write.entry().address(), write.entry().data(), write.at());
        masks[next] = write.at();
        next = (next + 1) % KEPT;
    }

    private void search(EntryWrite write, Findings findings) {
        for (int i = 0; i < KEPT; i++) {
            boolean other = functions[i] != null && (functions[i] != write.function() || vectors[i] != write.vector());
            if (other && messages[i].is(write.entry().address(), write.entry().data())) {
                judge(write, i, findings);
                functions[i] = null;
                open--;
            }
        }
    }

    private void judge(EntryWrite write, int i, Findings findings) {
        boolean arrived = write.isSettled(functions[i], masks[i]);
        boolean unmasked = functions[i].msix() == null || functions[i].msix().maskBit(vectors[i]).isFalse();
        if (findings.judge(write, Truth.of(!arrived && !unmasked), Missing.MASK_STATE)) {
            findings.report(write).vector(write.vector())
                    .because("masked here", masks[i], "entry %d of %s".formatted(vectors[i], functions[i].label()))
                    .observed("entry %d is given the message of entry %d of %s, whose mask nothing has flushed",
                            write.vector(),
                            vectors[i], functions[i].label())
                    .expected("Read the Table back after masking an entry, before its vector is used elsewhere.")
                    .file();
        }
    }
}
