/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.tlplint.core.rule.Finding;
import org.tlplint.core.trace.Trait;

/** Passes findings on as soon as it is certain that the audit will have them. */
final class LiveFindings {

    private final FindingListener listener;
    private final Supplier<Set<Trait>> shown;
    private final Set<String> evaluated = new HashSet<>();
    private final List<Finding> held = new ArrayList<>();

    /**
     * @param shown what the sources have shown by now
     */
    LiveFindings(FindingListener listener, Supplier<Set<Trait>> shown) {
        this.listener = listener;
        this.shown = shown;
    }

    void counted(Finding finding) {
        if (isEvaluated(finding)) {
            listener.found(finding);
        } else if (finding.count() == 1) {
            held.add(finding);
        }
    }

    /** Passes on what had to wait. */
    void release() {
        if (held.isEmpty()) {
            return;
        }
        held.removeIf(finding -> {
            boolean evaluated = isEvaluated(finding);
            if (evaluated) {
                listener.found(finding);
            }
            return evaluated;
        });
    }

    private boolean isEvaluated(Finding finding) {
        if (evaluated.contains(finding.rule().id())) {
            return true;
        }
        boolean lacks = Verdicts.lacks(finding.rule(), shown.get());
        if (!lacks) {
            evaluated.add(finding.rule().id());
        }
        return !lacks;
    }
}
