/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.tlplint.core.rule.Occurrence;

/** The tree of findings: groups, findings, breaches, causes. */
final class FindingTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> nodes ? nodes.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case FindingNode.Group g -> g.findings().toArray();
            case FindingNode.Single s -> s.finding().occurrences().stream()
                    .map(o -> new FindingNode.Breach(s.session(), s.finding(), o)).toArray();
            case FindingNode.Breach b -> b.occurrence().causes().stream()
                    .map(c -> new FindingNode.Cause(b.session(), b.finding(), c)).toArray();
            default -> new Object[0];
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case FindingNode.Group g -> true;
            case FindingNode.Single s -> !s.finding().occurrences().isEmpty();
            case FindingNode.Breach b -> hasCauses(b.occurrence());
            default -> false;
        };
    }

    private static boolean hasCauses(Occurrence occurrence) {
        return !occurrence.causes().isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case FindingNode.Breach b -> new FindingNode.Single(b.session(), b.finding());
            default -> null;
        };
    }
}
