/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.trace.Bdf;
import org.tlplint.model.Audit;
import org.tlplint.model.Finding;
import org.tlplint.model.Function;
import org.tlplint.model.Occurrence;

/**
 * The outline of an audit, and which of its lines stands for an event. Made by a job, since an audit may have thousands of findings,
 * with ten thousands of occurrences.
 */
final class Outline {

    private record Vector(int function, int vector) {
    }

    private final List<OutlineNode> top;
    private final Map<Long, OutlineNode> findings = new HashMap<>();
    private final Map<Vector, OutlineNode> vectors = new HashMap<>();
    private final Map<Integer, OutlineNode> functions = new HashMap<>();

    private Outline(List<OutlineNode> top) {
        this.top = top;
        top.forEach(this::enter);
    }

    static Outline of(Audit audit) {
        return new Outline(OutlineNode.of(audit));
    }

    private void enter(OutlineNode node) {
        switch (node.goal()) {
            case OutlineNode.Goal.Event e when node.object() instanceof Finding finding -> enter(node, finding);
            case OutlineNode.Goal.Event e -> {
                if (e.function() != Bdf.NONE && e.vector() != org.tlplint.core.rule.Finding.NO_VECTOR) {
                    vectors.putIfAbsent(new Vector(e.function(), e.vector()), node);
                }
            }
            case OutlineNode.Goal.FirstAccess first when node.object() instanceof Function -> functions
                    .putIfAbsent(first.target().bdf(), node);
            case null, default -> {
                // stands for no event
            }
        }
        node.children().forEach(this::enter);
    }

    private void enter(OutlineNode node, Finding finding) {
        enter(node, finding, finding.getFirst().getEvent());
        enter(node, finding, finding.getLast().getEvent());
        for (Occurrence occurrence : finding.getOccurrences()) {
            enter(node, finding, occurrence.getOffence().getEvent());
        }
    }

    private void enter(OutlineNode node, Finding finding, long event) {
        findings.merge(event, node, (before, now) -> finding.getSeverity()
                .compareTo(((Finding) before.object()).getSeverity()) < 0 ? now : before);
    }

    /** The lines that are in no other. */
    List<OutlineNode> top() {
        return top;
    }

    /** The line that stands for an event most closely: the worst finding at it, else its vector, else its function; or null. */
    OutlineNode find(long event, int function, int vector) {
        OutlineNode finding = findings.get(event);
        if (finding != null) {
            return finding;
        }
        OutlineNode line = vectors.get(new Vector(function, vector));
        return line != null ? line : functions.get(function);
    }
}
