/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;

/** The tree of findings: groups, findings, breaches, causes. Lines are made when they are seen. */
final class FindingTree implements ILazyTreeContentProvider {

    /** Lines below groups that are opened at once. */
    private static final int OPENED = 1000;

    private final LazyTreeViewer viewer;
    private List<? extends FindingNode> top = List.of();
    private Map<FindingNode, FindingNode.Group> groups = Map.of();

    FindingTree(LazyTreeViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void inputChanged(Viewer changed, Object old, Object input) {
        FindingQuery.Rows rows = input == null ? FindingQuery.Rows.NONE : (FindingQuery.Rows) input;
        top = rows.top();
        groups = rows.groups();
    }

    /** Opens the groups of the first level, as far as their lines are soon made. */
    void openFirst() {
        int lines = 0;
        for (int i = 0; i < top.size() && top.get(i) instanceof FindingNode.Group group; i++) {
            lines += group.children().size();
            if (i > 0 && lines > OPENED) {
                return;
            }
            updateElement(viewer.getInput(), i);
            viewer.setExpandedState(group, true);
        }
    }

    private List<? extends FindingNode> level(Object parent) {
        return parent instanceof FindingNode.Group group ? group.children() : top;
    }

    private int count(Object parent) {
        return switch (parent) {
            case FindingNode.Single s -> s.finding().getOccurrences().size();
            case FindingNode.Breach b -> b.occurrence().getCauses().size();
            case FindingNode.Cause c -> 0;
            default -> level(parent).size();
        };
    }

    private FindingNode child(Object parent, int index) {
        return switch (parent) {
            case FindingNode.Single s -> new FindingNode.Breach(s.finding(), index);
            case FindingNode.Breach b -> new FindingNode.Cause(b.finding(), b.number(), index);
            default -> level(parent).get(index);
        };
    }

    @Override
    public void updateElement(Object parent, int index) {
        if (index < count(parent)) {
            FindingNode child = child(parent, index);
            viewer.put(parent, index, child, count(child) > 0);
        }
    }

    @Override
    public void updateChildCount(Object element, int current) {
        int count = count(element);
        if (count != current) {
            viewer.setChildCount(element, count);
        }
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case FindingNode.Single s -> groups.get(s);
            case FindingNode.Group g -> groups.get(g);
            case FindingNode.Breach b -> new FindingNode.Single(b.finding());
            case FindingNode.Cause c -> new FindingNode.Breach(c.finding(), c.number());
            default -> null;
        };
    }

    /** Opens what is around a node and selects it; false if it is not among those shown. */
    boolean reveal(FindingNode node) {
        FindingNode parent = (FindingNode) getParent(node);
        Object around = parent == null ? viewer.getInput() : parent;
        if (parent != null && !open(parent)) {
            return false;
        }
        int index = index(around, node);
        if (index >= 0) {
            updateElement(around, index);
            viewer.setSelection(new StructuredSelection(node), true);
        }
        return index >= 0;
    }

    private boolean open(FindingNode node) {
        if (viewer.getExpandedState(node)) {
            return true;
        }
        FindingNode parent = (FindingNode) getParent(node);
        if (parent != null && !open(parent)) {
            return false;
        }
        Object around = parent == null ? viewer.getInput() : parent;
        int index = index(around, node);
        if (index >= 0) {
            updateElement(around, index);
            viewer.setExpandedState(node, true);
        }
        return index >= 0;
    }

    private int index(Object parent, FindingNode node) {
        return switch (node) {
            case FindingNode.Breach b -> b.number();
            case FindingNode.Cause c -> c.cause();
            default -> level(parent).indexOf(node);
        };
    }
}
