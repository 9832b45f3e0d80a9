/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.EventRef;

/** Messages of functions that may send nothing (PCIe Base 6.x, 7.5.1.1.3). */
public final class BusMaster {

    private BusMaster() {
    }

    /** Judges a message by Bus Master Enable of the function that sent it. */
    public static void judge(MessageSent message, Findings findings) {
        if (Messages.isQuietAfterReset(message)) {
            return;
        }
        Truth breach = message.function().isBusMasterEnabled().not();
        Missing unknown = breach.isKnown() ? Missing.TABLE : Missing.COMMAND_STATE;
        if (Messages.judge(findings, message, Messages.unlessUnseen(message, breach), unknown)) {
            EventRef cleared = message.function().busMasterChangedBy();
            EventRef since = cleared != null ? cleared : message.function().resetBy();
            // of a port the text says that the bit governs what the port forwards
            boolean port = message.function().isBridge();
            findings.report(message).settledBy(since).vector(message.vector())
                    .severity(port ? Severity.ADVISORY : Severity.VIOLATION)
                    .because("Bus Master Enable cleared here", since,
                            cleared != null ? "Command bit 2 cleared" : "reset")
                    .observed("message %s while Bus Master Enable was Clear", Messages.text(message))
                    .expected("Send nothing while Bus Master Enable is Clear: messages are memory writes too.")
                    .file();
        }
    }
}
