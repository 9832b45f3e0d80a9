/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.observation;

import java.util.BitSet;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
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

/** An entry was programmed for the first time and unmasked while others were live: as it should be done. */
@RuleInfo(id = "OBS-005", title = "Vector added while MSI-X was enabled", severity = Severity.INFORMATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class VectorsAddedWhileEnabled
        implements Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnCommandWrite, Rule.OnReset {

    private static final class Memory {
        /** Entries that are unmasked. */
        private final BitSet live = new BitSet();
        /** Entries that were programmed, or in use, when no other was live. */
        private final BitSet prepared = new BitSet();
        /** Entries that were first programmed when others were live. */
        private final BitSet added = new BitSet();

        private void clear() {
            live.clear();
            prepared.clear();
            added.clear();
        }
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = memories.of(write);
        int vector = write.vector();
        if (write.touchesMessage() && !memory.prepared.get(vector)) {
            MsixState msix = write.msix();
            boolean running = msix.enableChangedBy() != null && msix.isEnabled().isTrue()
                    && msix.isFunctionMasked().isFalse() && !memory.live.isEmpty();
            (running && write.maskBitBefore().isTrue() ? memory.added : memory.prepared).set(vector);
        }
        if (write.masks()) {
            memory.live.clear(vector);
        }
        if (!write.unmasks()) {
            return;
        }
        boolean others = !memory.live.isEmpty() && !memory.live.get(vector);
        boolean added = others && memory.added.get(vector) && write.msix().isEnabled().isTrue();
        if (findings.judge(write, Truth.of(added), Missing.MASK_STATE)) {
            findings.report(write).vector(vector)
                    .because("message written here", write.entry().messageWrittenBy())
                    .observed("entry %d programmed and unmasked while entries %s were live; MSI-X Enable stayed Set",
                            vector, memory.live)
                    .expected("Nothing to mend: this is how vectors are added without a gap.")
                    .file();
        }
        memory.live.set(vector);
        memory.added.clear(vector);
        memory.prepared.set(vector);
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.disables()) {
            memories.of(write).clear();
        }
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isBusMasterEnabled().isTrue()) {
            memories.of(write).clear();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.of(reset).clear();
    }
}
