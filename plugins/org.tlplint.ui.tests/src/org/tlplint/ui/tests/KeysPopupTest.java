/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.commands.KeysInForce;

/** The list of keys: those that are in force, the way to their help. */
class KeysPopupTest {

    private static final String HELP_VIEW = "org.eclipse.help.ui.HelpView";
    private static final String BOOKMARK = "org.tlplint.ui.toggleBookmark";

    private Binding[] before;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
        before = service().getBindings();
    }

    @AfterEach
    void restore() throws Exception {
        save(before);
        run(() -> window().getActivePage().hideView(help()));
    }

    @Test
    void showsWhatTheUserMadeOfTheKeys() throws Exception {
        assertEquals("Ctrl+B", keys(BOOKMARK));
        Binding usual = Arrays.stream(before).filter(b -> b.getParameterizedCommand() != null
                && b.getParameterizedCommand().getId().equals(BOOKMARK)).findFirst().orElseThrow();
        save(with(taken(usual)));
        assertEquals(null, keys(BOOKMARK));
        save(with(taken(usual), other(usual, "M1+M3+J")));
        assertEquals("Alt+Ctrl+J", String.join("+", sorted(keys(BOOKMARK))));
    }

    @Test
    void leadsToTheHelp() {
        Shell popup = open();
        assertTrue(ui(() -> UiBot.find(popup, Table.class, t -> true).get(0).getItemCount()) > 10);
        UiBot.keys("F1");
        waitFor("the popup closed", popup::isDisposed);
        List<String> topics = Arrays.stream(HelpSystem.getContext(Ids.HELP_KEYS).getRelatedTopics())
                .map(IHelpResource::getLabel).toList();
        waitFor("the help", () -> help() != null && help().getPart(false) != null);
        waitFor("the topics " + topics, () -> ContextHelpTest.shown(window().getShell()).containsAll(topics));
    }

    private static Shell open() {
        List<Shell> old = List.of(ui(() -> UiBot.display().getShells()));
        run(() -> {
            window().getShell().forceActive();
            try {
                window().getService(IHandlerService.class).executeCommand("org.tlplint.ui.showKeys", null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new AssertionError(e);
            }
        });
        Shell popup = ui(() -> Arrays.stream(UiBot.display().getShells()).filter(s -> !old.contains(s)).findFirst()
                .orElseThrow());
        waitFor("the focus", () -> UiBot.display().getFocusControl() instanceof Table table
                && table.getShell() == popup);
        return popup;
    }

    private static String keys(String command) {
        return ui(KeysInForce::rows).stream().filter(r -> r.command().getId().equals(command))
                .map(KeysInForce.Row::keys).findFirst().orElse(null);
    }

    private static List<String> sorted(String keys) {
        return Arrays.stream(keys.split("\\+")).sorted().toList();
    }

    private Binding[] with(Binding... more) {
        List<Binding> all = new ArrayList<>(List.of(before));
        all.addAll(List.of(more));
        return all.toArray(Binding[]::new);
    }

    private static Binding taken(Binding usual) {
        return new KeyBinding((KeySequence) usual.getTriggerSequence(), null, usual.getSchemeId(), usual.getContextId(),
                null, null, null, Binding.USER);
    }

    private static Binding other(Binding usual, String keys) throws ParseException {
        ParameterizedCommand command = usual.getParameterizedCommand();
        return new KeyBinding(KeySequence.getInstance(keys), command, usual.getSchemeId(), usual.getContextId(), null,
                null, null, Binding.USER);
    }

    private static void save(Binding... bindings) {
        run(() -> {
            try {
                service().savePreferences(service().getActiveScheme(), bindings);
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static IBindingService service() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }

    private static IViewReference help() {
        return window().getActivePage().findViewReference(HELP_VIEW);
    }
}
