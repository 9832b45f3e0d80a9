/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;

/**
 * A rule on entries that do not read as they were written. Of each function it knows which DWORDs of the Table were last written
 * by a QWORD, unless writes may have been merged on their way, and its first wrong answer.
 */
public abstract class ReadBackRule implements Rule.OnEntryWrite, Rule.OnEntryRead, Rule.OnReset {

    /** Of one function. */
    private static final class Memory {
        private final QwordWrites qwords = new QwordWrites();
        private long firstWrong = Long.MAX_VALUE;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    protected ReadBackRule() {
    }

    /** The writes of QWORDs to the Table that is read. */
    protected final QwordWrites qwords(EntryRead read) {
        return memories.of(read).qwords;
    }

    /** Begins the report of a DWORD that reads wrong. */
    protected final Findings.Report reportWrong(EntryRead read, int dword, Findings findings) {
        Memory memory = memories.of(read);
        Findings.Report report = findings.report(read).vector(read.vector()).profiledBy(Knob.TRACE_DOMAIN)
                .severity(EntryReadBack.severity(read, dword, memory.firstWrong, findings.profile(read)));
        memory.firstWrong = Math.min(memory.firstWrong, read.index());
        return report;
    }

    @Override
    public final void entryWritten(EntryWrite write, Findings findings) {
        if (findings.profile(write).is(Knob.MERGE_TOLERANT, "no")) {
            memories.of(write).qwords.written(write);
        }
    }

    @Override
    public final void functionReset(FunctionReset reset, Findings findings) {
        Memory memory = memories.find(reset);
        if (memory != null) {
            memory.qwords.clear();
        }
    }
}
