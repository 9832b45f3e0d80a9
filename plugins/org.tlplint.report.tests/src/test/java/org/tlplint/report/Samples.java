/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import java.util.List;
import java.util.Map;

import org.tlplint.model.Audit;
import org.tlplint.model.AuditModel;
import org.tlplint.testkit.audit.SampleAudits;

/** Models of the sample audits. */
public final class Samples {

    private Samples() {
    }

    /** A bit of everything, with nothing in it that changes with the version or with what others add. */
    public static Audit ordinary() {
        Audit audit = AuditModel.of(SampleAudits.ordinary());
        audit.setToolVersion("1.2.3");
        audit.getSettings().removeIf(setting -> !List.of("pending_timeout", "spec_profile").contains(setting.getId()));
        return audit;
    }

    /** All of them, by name. */
    public static Map<String, Audit> all() {
        return Map.of("ordinary", ordinary(), "clean", AuditModel.of(SampleAudits.clean()), "hostile",
                AuditModel.of(SampleAudits.hostile()), "crowded", AuditModel.of(SampleAudits.crowded(1200)));
    }
}
