/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.find;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.mapping.MappingProfiles;
import org.tlplint.ui.internal.preferences.ProfilePreferences;
import org.tlplint.ui.internal.preferences.RulesPage;

/** What is set in the preferences is what the next audit judges by. */
class PreferencesTest {

    private static final String RULE = "MSIX-TBL-001";

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @AfterEach
    void standard() throws Exception {
        for (String page : new String[] {Ids.RULES_PREFERENCES, Ids.PREFERENCES}) {
            PreferenceDialog dialog = open(page);
            press(dialog.getShell(), "Restore Defaults");
            press(dialog.getShell(), "Apply and Close");
            decline();
        }
        assertEquals(Map.of(), ProfilePreferences.profile().rules());
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothing() throws Exception {
        Wizards.importTrace(Workbench.example(Workbench.BUG, folder), "preferences-import");
        TraceEditor editor = Workbench.audited();
        assertTrue(found(editor));
        PreferenceDialog dialog = open(Ids.RULES_PREFERENCES);
        RulesPage page = ui(() -> (RulesPage) dialog.getSelectedPage());
        int all = ui(() -> page.table().getTable().getItemCount());
        Text filter = ui(() -> find(dialog.getShell(), Text.class, t -> (t.getStyle() & SWT.SEARCH) != 0
                && !t.getMessage().contains("type filter")).get(0));
        run(() -> filter.setText("unmasked entry"));
        int some = ui(() -> page.table().getTable().getItemCount());
        assertTrue(some > 0 && some < all, some + " of " + all);
        TableViewer table = page.table();
        run(() -> table.setSelection(new StructuredSelection(Arrays.stream(table.getTable().getItems())
                .map(i -> (RuleInfo) i.getData()).filter(r -> r.id().equals(RULE)).findFirst().orElseThrow()), true));
        assertEquals("violation", ui(() -> table.getTable().getSelection()[0].getText(0)));
        press(dialog.getShell(), "off");
        assertEquals("off", ui(() -> table.getTable().getSelection()[0].getText(0)));
        settle();
        shoot(ui(dialog::getShell), Workbench.shot("preferences-rules-light"));
        press(dialog.getShell(), "Apply and Close");
        Shell question = shell("Audit again");
        shoot(question, Workbench.shot("preferences-again"));
        press(question, "Audit Again");
        waitFor("an audit without the rule", () -> !editor.session().isBusy() && !found(editor));
        assertEquals(Map.of(RULE, "off"), ProfilePreferences.profile().rules());
    }

    @Test
    void settingsAreCheckedAndKept() throws Exception {
        Themes.use(Themes.DARK);
        try {
            PreferenceDialog dialog = open(Ids.PREFERENCES);
            shoot(ui(dialog::getShell), Workbench.shot("preferences-settings-dark"));
            Text timeout = ui(() -> find(dialog.getShell(), Text.class, t -> t.getText().equals("10ms")).get(0));
            run(() -> timeout.setText("soon"));
            assertTrue(error(dialog).contains("pending_timeout"), error(dialog));
            run(() -> timeout.setText("25ms"));
            assertEquals(null, error(dialog));
            Combo level = ui(() -> find(dialog.getShell(), Combo.class, c -> c.getText().equals("default")).get(0));
            run(() -> {
                level.setText("strict");
                level.notifyListeners(SWT.Selection, new Event());
            });
            press(dialog.getShell(), "Apply and Close");
        } finally {
            Themes.use(Themes.LIGHT);
        }
        Map<String, String> set = ProfilePreferences.profile().settings();
        assertEquals("25ms", set.get("pending_timeout"));
        assertEquals("strict", set.get("level"));
        PreferenceDialog formats = open(Ids.FORMATS_PREFERENCES);
        shoot(ui(formats::getShell), Workbench.shot("preferences-formats-light"));
        assertTrue(ui(() -> find(formats.getShell(), org.eclipse.swt.widgets.List.class, l -> true).get(0)
                .getItemCount()) > 15);
        Files.writeString(folder.resolve("own.mapping"), "tlplint-mapping 1\n");
        Text profiles = ui(() -> find(formats.getShell(), Text.class, t -> t.getToolTipText() != null
                && t.getToolTipText().contains(".mapping")).get(0));
        run(() -> profiles.setText(folder.toString()));
        press(formats.getShell(), "Apply and Close");
        assertTrue(MappingProfiles.all().stream().anyMatch(p -> p.file().equals(folder.resolve("own.mapping"))));
        PreferenceDialog again = open(Ids.FORMATS_PREFERENCES);
        press(again.getShell(), "Restore Defaults");
        press(again.getShell(), "Apply and Close");
        assertEquals(null, MappingProfiles.folder());
    }

    @Test
    void listsTheKeysOfTheEditor() throws Exception {
        Wizards.importTrace(Workbench.example(Workbench.BUG, folder), "preferences-import");
        TraceEditor editor = Workbench.audited();
        run(() -> {
            editor.showEvent(10);
            window().getActivePage().activate(editor);
        });
        settle();
        keys("ctrl+shift+k");
        waitFor("the list of keys", () -> keyTable() != null);
        Table table = ui(PreferencesTest::keyTable);
        shoot(ui(table::getShell), Workbench.shot("keys-light"));
        assertTrue(ui(() -> Arrays.stream(table.getItems()).anyMatch(i -> i.getText(0).equals("Ctrl+L"))));
        assertFalse(ui(() -> Arrays.stream(table.getItems()).anyMatch(i -> i.getText(2).isEmpty())),
                "a command says nothing of itself");
        keys("Escape");
        waitFor("the list closed", table::isDisposed);
    }

    private static String error(PreferenceDialog dialog) {
        return ui(() -> ((org.eclipse.jface.preference.IPreferencePage) dialog.getSelectedPage()).getErrorMessage());
    }

    private static Table keyTable() {
        for (Shell shell : UiBot.display().getShells()) {
            if (shell.getParent() != null && shell.isVisible()) {
                for (Table table : find(shell, Table.class, t -> t.getColumnCount() == 3)) {
                    return table;
                }
            }
        }
        return null;
    }

    private static boolean found(TraceEditor editor) {
        return editor.session().result() == null || editor.session().result().findings().stream()
                .anyMatch(f -> f.rule().id().equals(RULE));
    }

    private static PreferenceDialog open(String page) {
        PreferenceDialog dialog = ui(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(window().getShell(), page, null, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        settle();
        return dialog;
    }

    private static Shell shell(String title) {
        waitFor(title, () -> named(title) != null);
        return ui(() -> named(title));
    }

    private static Shell named(String title) {
        return Arrays.stream(UiBot.display().getShells()).filter(s -> !s.isDisposed() && s.getText().equals(title))
                .findFirst().orElse(null);
    }

    private static void decline() {
        settle();
        Shell question = ui(() -> named("Audit again"));
        if (question != null) {
            press(question, "No");
        }
    }

    private static void press(Shell shell, String text) {
        Button button = ui(() -> find(shell, Button.class, b -> b.getText().replace("&", "").equals(text)).get(0));
        run(() -> UiBot.display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event())));
        settle();
    }
}
