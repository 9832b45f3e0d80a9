/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.events.ExportEventsWizard;
import org.tlplint.ui.internal.wizards.ExportReportWizard;
import org.tlplint.ui.internal.wizards.ImportTracePage;
import org.tlplint.ui.internal.wizards.ImportTraceWizard;

/** Windows that open, and what is done in them first, do not hold the UI thread: measured when all classes are known. */
class OpeningTest {

    /** How long a turn of the UI thread may take. */
    private static final int TURN_MS = 100;
    /** Rounds to learn the classes, and rounds that count. */
    private static final int WARM = 2;
    private static final int ROUNDS = 3;
    /** Another's page, to compare. */
    private static final String PLATFORM_PAGE = "org.eclipse.ui.preferencePages.Editors";

    @TempDir
    Path folder;

    private final Map<String, List<Long>> took = new TreeMap<>();
    private final Map<String, String> reports = new TreeMap<>();
    private UiWatch watch;
    private boolean counts;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
        watch = UiWatch.start();
    }

    @AfterEach
    void end() throws Exception {
        watch.close();
    }

    @Test
    void importWizard() throws Exception {
        Path first = Files.move(Workbench.example(Workbench.BUG, folder), folder.resolve("a.log.zst"));
        Path second = Workbench.example("traces/nvme-msix/trace.log.zst", folder);
        Path wrong = Files.writeString(folder.resolve("prices.csv"), "time,type,price\n1,bolt,3\n");
        rounds(() -> {
            ImportTraceWizard wizard = new ImportTraceWizard();
            WizardDialog dialog = step("import wizard: opens", () -> Wizards.open(wizard));
            ImportTracePage page = ui(() -> (ImportTracePage) wizard.getPages()[0]);
            step("import wizard: a file and its preview", () -> {
                run(() -> page.addFile(first));
                waitFor("the preview", () -> page.details().previewTable().getItemCount() == 100);
                return null;
            });
            step("import wizard: a second file", () -> {
                run(() -> page.addFile(second));
                waitFor("the detection",
                        () -> page.isPageComplete() && page.viewer().getTable().getItemCount() == 2);
                return null;
            });
            step("import wizard: next page", () -> press(dialog, "Next >"));
            step("import wizard: back", () -> press(dialog, "< Back"));
            step("import wizard: settings", () -> {
                run(() -> page.details().setting("bus"));
                settle();
                return null;
            });
            step("import wizard: a refused file", () -> {
                run(() -> page.addFile(wrong));
                waitFor("the refusal", () -> page.getErrorMessage() != null);
                return null;
            });
            step("import wizard: closes", () -> press(dialog, "Cancel"));
        });
    }

    @Test
    void otherWizards() throws Exception {
        IFile file = trace();
        Workbench.open(file);
        Workbench.audited();
        rounds(() -> {
            open("export wizard", ExportReportWizard::new);
            open("export events wizard", ExportEventsWizard::new);
            open("sample wizard", () -> fresh(Ids.EXAMPLE_WIZARD));
            open("mapping wizard", () -> fresh(Ids.MAPPING_WIZARD));
        });
    }

    @Test
    void mappingEditor() throws Exception {
        byte[] profile = Files.readAllBytes(profile());
        rounds(() -> {
            IFile file = make("p" + System.nanoTime() + ".mapping", profile);
            IEditorPart editor = step("mapping editor: opens", () -> Workbench.open(file));
            step("mapping editor: closes", () -> {
                run(() -> window().getActivePage().closeEditor(editor, false));
                return null;
            });
            IFile plain = make("p" + System.nanoTime() + ".txt", profile);
            IEditorPart text = step("plain text editor, to compare: opens", () -> Workbench.open(plain));
            run(() -> window().getActivePage().closeEditor(text, false));
        });
    }

    @Test
    void preferencePages() throws Exception {
        rounds(() -> {
            for (String id : new String[] {PLATFORM_PAGE, Ids.PREFERENCES, Ids.RULES_PREFERENCES,
                    Ids.FORMATS_PREFERENCES}) {
                String[] no = {id};
                close(step("preferences, " + id.substring(id.lastIndexOf('.') + 1), () -> shown(
                        () -> PreferencesUtil.createPreferenceDialogOn(window().getShell(), id, no, null))));
            }
        });
    }

    @Test
    void propertyPage() throws Exception {
        IFile file = trace();
        rounds(() -> {
            close(step("trace properties", () -> shown(() -> PreferencesUtil.createPropertyDialogOn(
                    window().getShell(), file, Ids.TRACE_PROPERTIES, null, null))));
        });
    }

    private IFile trace() throws Exception {
        return Workbench.file("Opening", "trace.log.zst",
                Files.readAllBytes(Workbench.example(Workbench.BUG, folder)));
    }

    private Path profile() throws Exception {
        return Files.writeString(folder.resolve("p.mapping"), """
                tlplint-mapping 1
                title = Some table
                kind = table
                [field type]
                column = TLP Type
                [field time]
                column = Time
                """);
    }

    private static IFile make(String name, byte[] content) {
        try {
            return Workbench.file("Opening", name, content);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static IWorkbenchWizard fresh(String id) {
        try {
            return PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private void open(String what, Supplier<IWorkbenchWizard> wizard) {
        WizardDialog dialog = step(what + ": opens", () -> Wizards.open(ui(wizard::get)));
        step(what + ": closes", () -> press(dialog, "Cancel"));
    }

    private static PreferenceDialog shown(Supplier<PreferenceDialog> made) {
        PreferenceDialog dialog = ui(() -> {
            PreferenceDialog opened = made.get();
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
        assertTrue(ui(() -> dialog.getSelectedPage() != null), "no page");
        return dialog;
    }

    private static void close(PreferenceDialog dialog) {
        run(dialog::close);
        settle();
    }

    private static Void press(WizardDialog dialog, String button) {
        Wizards.press(dialog, button);
        return null;
    }

    private <T> T step(String what, Supplier<T> work) {
        settle();
        watch.restart();
        T result = work.get();
        settle();
        if (counts) {
            took.computeIfAbsent(what, w -> new ArrayList<>()).add(watch.longestOwnMs());
            reports.merge(what, watch.report(), (a, b) -> a.length() > b.length() ? a : b);
        }
        return result;
    }

    private void rounds(Runnable round) {
        for (int i = 0; i < WARM + ROUNDS; i++) {
            counts = i >= WARM;
            round.run();
        }
        Measures measures = new Measures("Opening of windows");
        took.forEach((what, all) -> {
            measures.took(what, all.stream().sorted().toList().get(ROUNDS / 2), TURN_MS);
            measures.say("    " + all);
            if (all.stream().anyMatch(ms -> ms > TURN_MS / 2)) {
                measures.say("    " + reports.get(what).replace("\n", "\n    "));
            }
        });
        measures.check();
    }
}
