/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.events.EventCommands;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.events.ExportEventsWizard;
import org.tlplint.ui.internal.findings.FindingNode;
import org.tlplint.ui.internal.findings.FindingsView;
import org.tlplint.ui.internal.wizards.ExportReportWizard;
import org.tlplint.ui.internal.wizards.ImportSetPage;
import org.tlplint.ui.internal.wizards.ImportTracePage;
import org.tlplint.ui.internal.wizards.ImportTraceWizard;

/**
 * Every page of the wizards, the pages of preferences and properties, and the dialogs, in both themes: names of their controls, the way
 * of the keyboard, help, and a picture that has the colours of the theme.
 */
class DialogMannersTest {

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private boolean dark;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @AfterEach
    void light() {
        run(() -> Arrays.stream(UiBot.display().getShells()).filter(s -> s.getParent() != null && s.isVisible())
                .forEach(Shell::close));
        Themes.use(Themes.LIGHT);
    }

    private void theme(String theme) {
        dark = theme.equals(Themes.DARK);
        Themes.use(theme);
    }

    @ParameterizedTest
    @ValueSource(strings = {Themes.LIGHT, Themes.DARK})
    void importWizard(String theme) throws Exception {
        theme(theme);
        Path first = Files.move(Workbench.example(Workbench.BUG, folder), folder.resolve("a.log.zst"));
        Path second = Files.move(Workbench.example("traces/nvme-msix/trace.log.zst", folder),
                folder.resolve("b.log.zst"));
        Path dump = Workbench.example("traces/v10-kernel-bug3/lspci.txt", folder);
        ImportTraceWizard wizard = new ImportTraceWizard();
        WizardDialog dialog = Wizards.open(wizard);
        ImportTracePage page = ui(() -> (ImportTracePage) wizard.getPages()[0]);
        look("import-empty", dialog);
        run(() -> {
            page.setLink(false);
            page.addFile(first);
            page.addFile(second);
            page.addFile(dump);
        });
        waitFor("the detection", () -> page.isPageComplete() && page.viewer().getTable().getItemCount() == 3);
        waitFor("the preview", () -> page.details().previewTable().getItemCount() > 0);
        look("import-files", dialog);
        f1(dialog.getShell(), Ids.HELP_IMPORT);
        run(() -> page.viewer().setSelection(new StructuredSelection(page.viewer().getElementAt(0))));
        run(() -> page.details().setting("bus"));
        look("import-settings", dialog);
        Wizards.press(dialog, "Next >");
        ImportSetPage set = ui(() -> (ImportSetPage) dialog.getCurrentPage());
        Wizards.choose(dialog, "All files are one trace, merged by time");
        waitFor("the table", () -> set.table().viewer().getTable().isEnabled());
        f1(dialog.getShell(), Ids.HELP_IMPORT_SET);
        look("import-set", dialog);
        Wizards.press(dialog, "Cancel");
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {Themes.LIGHT, Themes.DARK})
    void otherWizards(String theme) throws Exception {
        theme(theme);
        Workbench.open(trace());
        Workbench.audited();
        wizard("export", new ExportReportWizard(), Ids.HELP_EXPORT);
        wizard("export-events", new ExportEventsWizard(), Ids.HELP_EVENTS);
        wizard("examples", fresh(Ids.EXAMPLE_WIZARD), Ids.HELP_EXAMPLES);
        wizard("mapping-wizard", fresh(Ids.MAPPING_WIZARD), Ids.HELP_NEW_MAPPING);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {Themes.LIGHT, Themes.DARK})
    void preferencesAndProperties(String theme) throws Exception {
        theme(theme);
        IFile file = trace();
        for (String id : new String[] {Ids.PREFERENCES, Ids.RULES_PREFERENCES, Ids.FORMATS_PREFERENCES,
                "org.tlplint.ui.preferences.extensions"}) {
            page("preferences-" + id.substring(id.lastIndexOf('.') + 1),
                    () -> PreferencesUtil.createPreferenceDialogOn(window().getShell(), id, null, null));
        }
        page("trace-properties", () -> PreferencesUtil.createPropertyDialogOn(window().getShell(), file,
                Ids.TRACE_PROPERTIES, null, null));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {Themes.LIGHT, Themes.DARK})
    void dialogs(String theme) throws Exception {
        theme(theme);
        Workbench.open(trace());
        TraceEditor editor = Workbench.audited();
        run(() -> editor.showPage(EventsPage.class));
        run(() -> editor.showEvent(100));
        command("go-to", EventCommands.GO_TO, Ids.HELP_EVENTS);
        command("columns", EventCommands.COLUMNS, Ids.HELP_EVENTS);
        command("export-of-editor", EventCommands.EXPORT, Ids.HELP_EVENTS);
        command("keys", "org.tlplint.ui.showKeys", null);
        command("compare-with", "org.tlplint.ui.compareWith", Ids.HELP_COMPARE);
        FindingsView findings = showView(Ids.FINDINGS_VIEW, FindingsView.class);
        Findings.waitForRows(findings.findings(), editor.session().audit().getFindings().size());
        FindingNode breach = Findings.find(findings.findings(), "MSIX-TBL-001");
        run(() -> findings.findings().viewer().setSelection(new StructuredSelection(breach), true));
        dialog("suppress", () -> contextMenu(findings, "Suppress"), Ids.HELP_SUPPRESS);
        assertEquals(List.of(), faults);
    }

    private IFile trace() throws Exception {
        return Workbench.file("Manners", "trace.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder)));
    }

    private static IWorkbenchWizard fresh(String id) {
        return ui(() -> PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard());
    }

    private void wizard(String name, IWorkbenchWizard wizard, String help) {
        WizardDialog dialog = Wizards.open(wizard);
        look(name, dialog);
        f1(dialog.getShell(), help);
        Wizards.press(dialog, "Cancel");
        settle();
    }

    private void page(String name, Supplier<PreferenceDialog> made) {
        PreferenceDialog dialog = ui(() -> {
            PreferenceDialog opened = made.get();
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
        settle();
        look(name, dialog.getShell(), (Composite) ui(() -> ((org.eclipse.jface.preference.PreferencePage) dialog
                .getSelectedPage()).getControl()));
        run(dialog::close);
        settle();
    }

    /** Opens a dialog by its command. */
    private void command(String name, String id, String help) {
        dialog(name, () -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new AssertionError(e);
            }
        }, help);
    }

    /** Chooses from the menu of the list. */
    private static void contextMenu(FindingsView view, String text) {
        Menu menu = view.findings().viewer().getTree().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems()).filter(i -> i.getText().startsWith(text)).findFirst()
                .orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
    }

    /** Opens a dialog by what returns when the dialog is closed. */
    private void dialog(String name, Runnable open, String help) {
        Set<Shell> before = shells();
        UiBot.display().asyncExec(open);
        waitFor(name, () -> shells().size() > before.size());
        Shell shell = ui(() -> shells().stream().filter(s -> !before.contains(s)).findFirst().orElseThrow());
        look(name, shell, shell);
        if (help != null) {
            f1(shell, help);
        }
        run(shell::close);
        waitFor(name + " closed", shell::isDisposed);
    }

    private static Set<Shell> shells() {
        return Arrays.stream(ui(() -> UiBot.display().getShells())).filter(s -> ui(() -> s.isVisible()))
                .collect(Collectors.toSet());
    }

    private void look(String name, WizardDialog dialog) {
        settle();
        look(name + ' ' + ui(() -> dialog.getCurrentPage().getTitle()), dialog.getShell(),
                (Composite) ui(() -> dialog.getCurrentPage().getControl()));
    }

    private void look(String name, Shell shell, Composite root) {
        String file = "manners-" + name.split(" ")[0] + (dark ? "-dark" : "-light");
        if (Themes.isDark(Workbench.shot(file), shell) != dark) {
            faults.add(file + ": has not the colours of the theme");
        }
        ui(() -> Manners.faults(name, root)).forEach(faults::add);
        ui(() -> Manners.unreachable(name, root)).forEach(faults::add);
        if (ui(() -> Manners.help(root).isEmpty()) && !name.equals("keys")) {
            faults.add(name + ": has no help");
        }
    }

    /** Presses F1 and looks for the topics of the page's help beside it. */
    private void f1(Shell shell, String context) {
        List<String> topics = Arrays.stream(HelpSystem.getContext(context).getRelatedTopics())
                .map(IHelpResource::getLabel).toList();
        run(shell::forceActive);
        waitFor("the focus in " + context, () -> UiBot.display().getFocusControl() != null
                && UiBot.display().getFocusControl().getShell() == shell);
        UiBot.keys("F1");
        waitFor("the topics " + topics, () -> ContextHelpTest.shown(shell).containsAll(topics));
    }
}
