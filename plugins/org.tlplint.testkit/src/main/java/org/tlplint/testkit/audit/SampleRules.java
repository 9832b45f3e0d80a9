/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.audit;

import java.util.List;
import java.util.stream.Stream;

import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** A small catalogue that does not change when the real one does. */
public final class SampleRules {

    @RuleInfo(id = "MSI-CFG-005", title = "MSI message changed while MSI is enabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
    private static final class MessageChanged {
    }

    @RuleInfo(id = "MSIX-MSG-001", title = "Message of a masked vector", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSIX, needs = {
            Trait.TABLE_ACCESSES, Trait.MESSAGES})
    private static final class MaskedMessage {
    }

    @RuleInfo(id = "MSIX-TBL-001", title = "Message of an unmasked entry modified", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 and 6.1.4.5", subject = Subject.MSIX, needs = Trait.TABLE_ACCESSES)
    private static final class UnmaskedModified {
    }

    @RuleInfo(id = "MSIX-TBL-006", title = "Table access across entries", severity = Severity.VIOLATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2", subject = Subject.MSIX, needs = Trait.BYTE_ENABLES)
    private static final class OddAccess {
    }

    @RuleInfo(id = "RST-003", title = "Message between a reset and the next enable", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.6.2", confidence = Confidence.INFERRED, subject = Subject.MSI_OR_MSIX)
    private static final class AfterReset {
    }

    private SampleRules() {
    }

    /** All of them, in the order of their ids. */
    public static List<RuleInfo> all() {
        return Stream
                .of(MessageChanged.class, MaskedMessage.class, UnmaskedModified.class, OddAccess.class,
                        AfterReset.class)
                .map(type -> type.getAnnotation(RuleInfo.class)).toList();
    }

    /** The rule with the id. */
    public static RuleInfo get(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
