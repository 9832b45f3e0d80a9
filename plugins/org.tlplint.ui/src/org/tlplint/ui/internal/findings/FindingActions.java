/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.RunAction;
import org.tlplint.ui.internal.TextClipboard;

/** What can be done with the findings that are selected; tool bars and menus offer it. */
final class FindingActions {

    /** Icons that are not called as their action. */
    private static final Map<String, String> ICONS = Map.of("suppress", "suppressed", "copyText", "copy",
            "copyReference",
            "reference");

    private final Map<Action, Predicate<FindingNode>> actions = new LinkedHashMap<>();
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

    /** Adds all of them to a bar or menu. */
    void fill(IContributionManager bar) {
        bar.add(action("showEvent", FindingsMessages.Action_show, this::show, node -> node.place() != null));
        bar.add(action("previous", FindingsMessages.Action_previous, () -> step(-1), node -> isThere(node, -1)));
        bar.add(action("next", FindingsMessages.Action_next, () -> step(1), node -> isThere(node, 1)));
        bar.add(new Separator());
        bar.add(action("suppress", FindingsMessages.Action_suppress, this::suppress, node -> true));
        bar.add(action("rulePage", FindingsMessages.Action_rule, this::openRule, node -> true));
        bar.add(new Separator());
        bar.add(action("copyText", FindingsMessages.Action_copy, this::copyText, node -> true));
        bar.add(action("copyReference", FindingsMessages.Action_reference, () -> copy(FindingText::reference),
                node -> true));
    }

    private Action action(String id, String text, Runnable run, Predicate<FindingNode> possible) {
        Action action = new RunAction(text, ICONS.getOrDefault(id, id), () -> {
            if (host.get() != null && node() != null) {
                run.run();
            }
        });
        action.setId(id);
        actions.put(action, possible);
        return action;
    }

    /** Offers only what can be done with what is selected now. */
    void update() {
        FindingNode node = host.get() == null ? null : node();
        actions.forEach((action, possible) -> action.setEnabled(node != null && possible.test(node)));
    }

    private FindingNode node() {
        List<FindingNode> nodes = selection.get();
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    private void show() {
        host.get().showEvent(node());
    }

    private static boolean isThere(FindingNode node, int by) {
        int next = node.number() + by;
        return node.number() >= 0 && next >= 0 && next < node.finding().getOccurrences().size();
    }

    /** Goes to another breach of the same finding. */
    private void step(int by) {
        FindingNode node = node();
        if (isThere(node, by)) {
            host.get().select(new FindingNode.Breach(node.finding(), node.number() + by));
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

    /** Copies all that is selected as text; nothing if there is nothing. */
    void copyText() {
        if (node() != null) {
            copy(FindingText::whole);
        }
    }

    private void copy(java.util.function.Function<FindingNode, String> form) {
        StringBuilder text = new StringBuilder();
        for (FindingNode node : selection.get()) {
            text.append(text.isEmpty() ? "" : System.lineSeparator()).append(form.apply(node));
        }
        TextClipboard.put(text.toString());
    }
}
