/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.storm;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.Step;
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
import org.tlplint.rules.internal.MsiPending;
import org.tlplint.rules.internal.Runs;
import org.tlplint.rules.internal.Runs.Run;

/** Messages of one vector came so fast, and with no answer at all, that nobody can be serving them. */
@RuleInfo(id = "STORM-001", title = "Interrupt storm", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "no rule of the specification", confidence = Confidence.MEMORY, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class InterruptStorm
        implements Rule.OnMessage, Rule.OnDeviceAccess, Rule.OnConfigWrite, Rule.OnEntryWrite, Rule.OnReset {

    private static final int MANY = 256;
    /** More than 100 000 a second. */
    private static final long SHORT_NS = MANY * 10_000L;

    private final PerFunction<Runs> memories = new PerFunction<>(Runs::new);

    @Override
    public void deviceAccessed(DeviceAccess access, Findings findings) {
        memories.of(access).accessed(access);
    }

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        answered(memories.find(write), write);
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        answered(memories.find(write), write);
    }

    /** Only accesses to the function's own registers show that the trace has such accesses at all. */
    private static void answered(Runs runs, Step step) {
        if (runs != null && runs.isAccessShown()) {
            runs.accessed(step);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Runs runs = message.function() == null ? null : memories.find(message);
        Run run = runs == null || !runs.isAccessShown() ? null : runs.sent(message);
        if (run == null || run.length() != 1 && run.length() != MANY) {
            return;
        }
        long time = MsiPending.between(run.first(), message.at());
        boolean storm = run.length() == MANY && time <= SHORT_NS;
        if (findings.judge(message, Truth.of(time >= 0, storm), Missing.TIME)) {
            findings.report(message).vector(message.vector())
                    .because("first message of the row", run.first())
                    .observed("%d messages of the vector in %.6f s, and no access of software to the function", MANY,
                            time / 1e9)
                    .expected(
                            "Find out why the cause is not cleared: a handler that does not run, or an event without end.")
                    .file();
        }
    }
}
