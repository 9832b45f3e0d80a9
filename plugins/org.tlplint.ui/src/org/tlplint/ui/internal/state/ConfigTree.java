/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;

/** Registers and fields as a tree. What is open stays open; what the event changed is opened and brought into sight. */
final class ConfigTree {

    private static final int[] WIDTHS = {230, 94, 110, 420};
    private static final String OPEN = "open";
    private static final String COLUMN = "column";
    /** Open at first: MSI and MSI-X. */
    private static final Set<String> FIRST = Set.of("1:5", "1:11");

    private final TreeViewer viewer;
    private List<ConfigNode> nodes = List.of();
    private Set<String> open = new HashSet<>(FIRST);

    ConfigTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        Accessibles.name(viewer.getTree(), StateMessages.Config_tree);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(0, StateMessages.Config_register, ConfigNode::name, false);
        column(1, StateMessages.Config_place, ConfigNode::place, true);
        column(2, StateMessages.Value, ConfigNode::value, true);
        column(3, StateMessages.Config_meaning, ConfigNode::meaning, false);
    }

    private void column(int index, String title, Function<ConfigNode, String> cell, boolean code) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(WIDTHS[index]);
        boolean marked = index == 0 || index == 2;
        ValueLabels<ConfigNode> labels = new ValueLabels<>(ConfigNode.class, cell,
                node -> marked && (index == 0 ? node.isChanged() : node.before() != null),
                node -> node.before() == null ? "" : node.before(), code) {
            @Override
            public Image getImage(Object element) {
                boolean top = index == 0 && ((ConfigNode) element).parent() == null;
                return top ? Icons.get(Icons.CAPABILITY) : null;
            }

            @Override
            public Font getFont(Object element) {
                boolean top = index == 0 && ((ConfigNode) element).parent() == null;
                return top ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                        : super.getFont(element);
            }

            @Override
            public String getToolTipText(Object element) {
                String was = super.getToolTipText(element);
                String section = ((ConfigNode) element).section();
                return was != null ? was
                        : section.isEmpty() ? null
                                : NLS.bind(StateMessages.Config_section, section);
            }
        };
        column.setLabelProvider(labels);
    }

    TreeViewer viewer() {
        return viewer;
    }

    List<ConfigNode> nodes() {
        return nodes;
    }

    /** Shows the tree of a function. */
    void show(List<ConfigNode> next) {
        if (!nodes.isEmpty()) {
            remember();
        }
        List<?> selected = viewer.getStructuredSelection().toList();
        viewer.getTree().setRedraw(false);
        nodes = next;
        viewer.setInput(next);
        List<ConfigNode> expanded = new ArrayList<>();
        ConfigNode changed = null;
        for (ConfigNode block : next) {
            expand(block, expanded);
            for (ConfigNode register : block.children()) {
                expand(register, expanded);
                if (register.isChanged()) {
                    changed = changed == null ? register : changed;
                    expanded.add(block);
                    expanded.add(register);
                }
            }
        }
        viewer.setExpandedElements(expanded.toArray());
        viewer.setSelection(new StructuredSelection(selected));
        if (changed != null) {
            if (!changed.children().isEmpty()) {
                viewer.reveal(changed.children().getLast());
            }
            viewer.reveal(changed);
        }
        viewer.getTree().setRedraw(true);
    }

    private void expand(ConfigNode node, List<ConfigNode> expanded) {
        if (open.contains(node.key())) {
            expanded.add(node);
        }
    }

    /** What is open among that which is there; what is not there now stays as it was. */
    private void remember() {
        for (ConfigNode block : nodes) {
            open.remove(block.key());
            block.children().forEach(register -> open.remove(register.key()));
        }
        for (Object element : viewer.getExpandedElements()) {
            open.add(((ConfigNode) element).key());
        }
    }

    /** Selects the register that a byte belongs to, or the capability. */
    void select(int offset) {
        for (ConfigNode block : nodes) {
            for (ConfigNode register : block.children()) {
                if (register.register().covers(offset)) {
                    viewer.setSelection(new StructuredSelection(register), true);
                    return;
                }
            }
        }
    }

    /** The selected line, or null. */
    ConfigNode selected() {
        return (ConfigNode) viewer.getStructuredSelection().getFirstElement();
    }

    List<List<String>> copied() {
        List<List<String>> cells = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            ConfigNode node = (ConfigNode) element;
            cells.add(List.of(node.name(), node.place(), node.value(), node.meaning()));
        }
        return cells;
    }

    void save(IMemento memento) {
        remember();
        memento.putString(OPEN, String.join("\n", open));
        for (TreeColumn column : viewer.getTree().getColumns()) {
            memento.putInteger(COLUMN + viewer.getTree().indexOf(column), column.getWidth());
        }
    }

    void restore(IMemento memento) {
        String saved = memento.getString(OPEN);
        if (saved != null) {
            open = new HashSet<>(Arrays.asList(saved.split("\n")));
        }
        for (TreeColumn column : viewer.getTree().getColumns()) {
            Integer width = memento.getInteger(COLUMN + viewer.getTree().indexOf(column));
            if (width != null) {
                column.setWidth(width);
            }
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((ConfigNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((ConfigNode) element).parent();
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ConfigNode) element).children().isEmpty();
        }
    }
}
