/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.TextClipboard;

/** What can be done with the findings that are selected; tool bars and menus offer it. */
final class FindingActions {

    private final Supplier<AuditHost> host;
    private final Supplier<List<FindingNode>> selection;
    private final Shell shell;

    /**
     * @param host may give null
     * @param selection the nodes that are selected
     */
    FindingActions(Shell shell, Supplier<AuditHost> host, Supplier<List<FindingNode>> selection) {
        this.shell = shell;
        this.host = host;
        this.selection = selection;
    }

    void fill(IContributionManager bar) {
        bar.add(action("showEvent", FindingsMessages.Action_show, "showEvent", this::show));
        bar.add(action("previous", FindingsMessages.Action_previous, "previous", () -> step(-1)));
        bar.add(action("next", FindingsMessages.Action_next, "next", () -> step(1)));
        bar.add(new Separator());
        bar.add(action("suppress", FindingsMessages.Action_suppress, "suppressed", this::suppress));
        bar.add(action("rulePage", FindingsMessages.Action_rule, "rulePage", this::openRule));
        bar.add(new Separator());
        bar.add(action("copyText", FindingsMessages.Action_copy, "copy", () -> copy(FindingText::whole)));
        bar.add(action("copyReference", FindingsMessages.Action_reference, "reference",
                () -> copy(FindingText::reference)));
    }

    private Action action(String id, String text, String icon, Runnable run) {
        Action action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                if (host.get() != null && node() != null) {
                    run.run();
                }
            }
        };
        action.setId(id);
        action.setToolTipText(text);
        return action;
    }

    private FindingNode node() {
        List<FindingNode> nodes = selection.get();
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    private void show() {
        host.get().showEvent(node());
    }

    /** Goes to another breach of the same finding. */
    private void step(int by) {
        FindingNode node = node();
        int next = node.number() + by;
        if (node.number() >= 0 && next >= 0 && next < node.finding().getOccurrences().size()) {
            host.get().select(new FindingNode.Breach(node.finding(), next));
        }
    }

    /** Asks for the reason and suppresses all that is selected, or lets it count again. */
    void suppress() {
        SuppressDialog.open(shell, host.get(), selection.get());
    }

    private void openRule() {
        openRule(node().finding().getRule().getId());
    }

    /** Shows the page of a rule in the help. */
    static void openRule(String rule) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(Ids.rulePage(rule));
    }

    private void copy(java.util.function.Function<FindingNode, String> form) {
        StringBuilder text = new StringBuilder();
        for (FindingNode node : selection.get()) {
            text.append(text.isEmpty() ? "" : System.lineSeparator()).append(form.apply(node));
        }
        TextClipboard.put(text.toString());
    }
}
