/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.platform;

import java.util.HashSet;
import java.util.Set;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Message;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Effective;
import org.tlplint.rules.internal.Holders;
import org.tlplint.rules.internal.PlatformRule;

/** Two functions are free to send the same message. */
@RuleInfo(id = "PLAT-001", title = "Same message programmed in two functions", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 (sharing within a function)", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping", "imsic"})
public final class VectorOfTwoFunctions extends PlatformRule {
    private static final int MAX_REPORTED = 10_000;

    private record Shared(long address, int data, int function, int other) {
    }

    private final Holders holders = new Holders();
    /** The writes of the messages that the holders know already, by vector. */
    private final PerFunction<IntMap<EventRef>> noted = new PerFunction<>(IntMap::new);
    private final Set<Shared> reported = new HashSet<>();

    @Override
    protected void inEffect(Effective message, Findings findings) {
        FunctionState f = message.step().function();
        IntMap<EventRef> held = noted.of(message.step());
        if (message.writtenBy() == null || held.get(message.vector()) != message.writtenBy()) {
            holders.add(message);
            if (message.writtenBy() != null) {
                held.put(message.vector(), message.writtenBy());
            }
        }
        FunctionState other = null;
        for (int i = 0; i < message.vectors() && other == null; i++) {
            other = holders.other(f, message.address(), message.data() + i);
        }
        if (other != null && (reported.size() >= MAX_REPORTED
                || !reported.add(new Shared(message.address(), message.data(), f.bdf(), other.bdf())))) {
            return;
        }
        if (judgeVector(message, other != null, findings)) {
            report(message, findings)
                    .observed("%s sends %s, and so does %s", message.owner(),
                            Message.format(message.address(), message.data()), other.label())
                    .expected("Give each function messages of its own, unless the handlers are made for sharing.")
                    .file();
        }
    }
}
