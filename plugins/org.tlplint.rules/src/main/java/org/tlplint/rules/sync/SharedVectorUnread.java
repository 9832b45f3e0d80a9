/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.sync;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;

/** A message that several entries share came again, and nothing had been read that tells which of them it was. */
@RuleInfo(id = "SYNC-002", title = "Shared message again before software read its source", severity = Severity.INFORMATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.6", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class SharedVectorUnread implements Rule.OnMessage, Rule.OnDeviceAccess, Rule.OnReset {

    private static final class Memory {
        private boolean read;
        private EventRef last;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void deviceAccessed(DeviceAccess access, Findings findings) {
        if (!access.isWrite()) {
            Memory memory = memories.of(access);
            memory.read = true;
            memory.last = null;
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.function() == null || !message.isMsix() || message.length() != 4 ? null
                : memories.find(message);
        if (memory == null || !memory.read || openEntries(message) < 2) {
            return;
        }
        if (findings.judge(message, Truth.of(memory.last != null), Missing.DEVICE_ACCESSES)) {
            findings.report(message).vector(message.vector())
                    .because("shared message before", memory.last)
                    .observed("message %s of %d entries again; no register of the function was read since the last",
                            Messages.text(message), openEntries(message))
                    .expected("Read from the function which of the sharing vectors it was, or serve all of them.")
                    .file();
        }
        memory.last = message.at();
    }

    private static int openEntries(MessageSent message) {
        int open = 0;
        for (int i = 0; i < message.vectorCount(); i++) {
            open += message.msix().isMasked(message.vector(i)).isFalse() ? 1 : 0;
        }
        return open;
    }
}
