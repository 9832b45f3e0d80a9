/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.tlplint.core.audit.AccessTarget;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.RunAction;
import org.tlplint.ui.internal.views.Layouts;

/** The configuration space of a function after the selected event, decoded as lspci does, and its bytes. */
public final class ConfigSpaceView extends StateView {

    private static final String WRITES = "writes";
    private static final String SASH = "sash";
    private static final String BYTES = "bytes";

    private SashForm sash;
    private ConfigTree tree;
    private HexPane hex;
    private FunctionState function;
    private final Action writes = new Action(StateMessages.Access_writes, IAction.AS_CHECK_BOX) {
    };
    private final Action bytes = new Action(StateMessages.Config_show_bytes, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            showBytes();
        }
    };

    public ConfigSpaceView() {
        super(false, Ids.HELP_CONFIG_SPACE);
    }

    @Override
    void createBody(Composite parent, IMemento saved) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new ConfigTree(sash);
        hex = new HexPane(sash, offset -> tree.select(offset));
        sash.setWeights(65, 35);
        TreeViewer viewer = tree.viewer();
        viewer.addSelectionChangedListener(e -> {
            ConfigNode node = tree.selected();
            mark(node);
            selectionChanged();
        });
        viewer.addDoubleClickListener(e -> {
            ConfigNode node = tree.selected();
            if (node != null && !node.children().isEmpty()) {
                viewer.setExpandedState(node, !viewer.getExpandedState(node));
            }
        });
        viewer.getTree().setMenu(contextMenu().createContextMenu(viewer.getTree()));
        bytes.setChecked(true);
        if (saved != null) {
            tree.restore(saved);
            Layouts.restore(saved, SASH, sash);
            writes.setChecked(Boolean.TRUE.equals(saved.getBoolean(WRITES)));
            bytes.setChecked(!Boolean.FALSE.equals(saved.getBoolean(BYTES)));
        }
        showBytes();
    }

    private void mark(ConfigNode node) {
        if (node == null || node.register() == null) {
            hex.mark(node == null ? 0 : node.block().offset(), node == null ? 0 : node.block().end());
        } else {
            int offset = node.register().offset();
            hex.mark(offset, offset + node.register().layout().bytes());
        }
    }

    private void showBytes() {
        sash.setMaximizedControl(bytes.isChecked() ? null : tree.viewer().getTree());
    }

    @Override
    void fillTools(IToolBarManager tools) {
        tools.add(new RunAction(StateMessages.Config_expand, Icons.EXPAND, () -> tree.viewer().expandAll()));
        tools.add(new RunAction(StateMessages.Config_collapse, Icons.COLLAPSE, () -> tree.viewer().collapseAll()));
    }

    @Override
    void fillMenu(IMenuManager menu) {
        menu.add(writes);
        menu.add(bytes);
    }

    @Override
    void show(StateAtEvent state, FunctionState shown) {
        function = shown;
        FunctionState before = state.before(shown);
        tree.show(ConfigNode.of(before, shown));
        hex.show(before == null ? new ConfigSpace() : before.config(), shown.config());
        mark(tree.selected());
    }

    @Override
    AccessTarget target() {
        ConfigNode node = tree.selected();
        if (node == null || function == null) {
            return null;
        }
        boolean whole = node.register() == null;
        int offset = whole ? node.block().offset() : node.register().offset();
        int length = whole ? node.block().end() - offset : node.register().layout().bytes();
        return new AccessTarget.Register(function.bdf(), offset, length, writes.isChecked());
    }

    @Override
    String targetLabel() {
        ConfigNode node = tree.selected();
        return node.register() == null ? node.name() : node.register().layout().title();
    }

    @Override
    int vector() {
        return Finding.NO_VECTOR;
    }

    @Override
    EventRef setter() {
        return null;
    }

    @Override
    Object selected() {
        return tree.selected();
    }

    @Override
    String copied() {
        return hex.control().isFocusControl() && hex.control().getSelectionCount() > 0
                ? hex.control().getSelectionText()
                : tsv(tree.copied());
    }

    @Override
    void recolour() {
        tree.viewer().refresh();
        hex.paint();
    }

    @Override
    String welcomeText() {
        return StateMessages.Config_welcome;
    }

    /** The lines of the tree, for tests. */
    public List<ConfigNode> nodes() {
        return tree.nodes();
    }

    /** The tree, for tests. */
    public TreeViewer viewer() {
        return tree.viewer();
    }

    /** The bytes, for tests. */
    public StyledText bytes() {
        return hex.control();
    }

    @Override
    public void setFocus() {
        if (service().state() != null) {
            tree.viewer().getTree().setFocus();
        } else {
            setFocusOnEmpty();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        tree.save(memento);
        Layouts.save(memento, SASH, sash);
        memento.putBoolean(WRITES, writes.isChecked());
        memento.putBoolean(BYTES, bytes.isChecked());
    }
}
