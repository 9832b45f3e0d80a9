/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.wizards.ExportReportPage;
import org.tlplint.ui.internal.wizards.ExportReportWizard;
import org.tlplint.ui.internal.wizards.ImportTracePage;
import org.tlplint.ui.internal.wizards.ImportTraceWizard;

/** Drives the wizards. */
final class Wizards {

    private Wizards() {
    }

    /** Opens a wizard as the File menu does; the test goes on. */
    static WizardDialog open(IWorkbenchWizard wizard) {
        return ui(() -> {
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            WizardDialog made = new WizardDialog(window().getShell(), wizard);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
    }

    /** Presses Finish and waits for the end. */
    static void finish(WizardDialog dialog) {
        press(dialog, "Finish");
        waitFor("the wizard closed", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    static void press(WizardDialog dialog, String text) {
        Button button = ui(() -> UiBot
                .find(dialog.getShell(), Button.class, b -> b.getText().replace("&", "").equals(text)).get(0));
        run(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Takes one of several choices. */
    static void choose(WizardDialog dialog, String text) {
        run(() -> {
            List<Button> all = UiBot.find(dialog.getShell(), Button.class,
                    b -> (b.getStyle() & SWT.RADIO) != 0 && b.isVisible());
            all.forEach(b -> b.setSelection(b.getText().replace("&", "").equals(text)));
            all.forEach(b -> b.notifyListeners(SWT.Selection, new Event()));
        });
    }

    private static <P> P page(IWizard wizard, Class<P> type) {
        return ui(() -> type.cast(wizard.getPages()[0]));
    }

    /** Imports a trace into the project that is suggested, and takes a picture on the way. */
    static void importTrace(Path trace, String shot) {
        ImportTraceWizard wizard = new ImportTraceWizard();
        WizardDialog dialog = open(wizard);
        ImportTracePage page = page(wizard, ImportTracePage.class);
        if (ui(wizard::canFinish)) {
            throw new AssertionError("there is nothing to import yet");
        }
        run(() -> page.addFile(trace));
        waitFor("the detection", wizard::canFinish);
        UiBot.shoot(ui(dialog::getShell), Workbench.shot(shot));
        finish(dialog);
    }

    /** The import wizard, ready to bring a trace into the project that is suggested. */
    static WizardDialog prepareImport(Path trace, boolean link) {
        ImportTraceWizard wizard = new ImportTraceWizard();
        WizardDialog dialog = open(wizard);
        ImportTracePage page = page(wizard, ImportTracePage.class);
        run(() -> {
            page.addFile(trace);
            page.setLink(link);
        });
        waitFor("the detection", wizard::canFinish);
        return dialog;
    }

    /** What the import wizard says about a file that it refuses. */
    static String refusal(Path file, String shot) {
        ImportTraceWizard wizard = new ImportTraceWizard();
        WizardDialog dialog = open(wizard);
        ImportTracePage page = page(wizard, ImportTracePage.class);
        run(() -> page.addFile(file));
        waitFor("an error", () -> page.getErrorMessage() != null);
        UiBot.shoot(ui(dialog::getShell), Workbench.shot(shot));
        String said = ui(() -> UiBot.find(dialog.getShell(), org.eclipse.swt.widgets.Text.class,
                t -> (t.getStyle() & SWT.MULTI) != 0).get(0).getText());
        if (ui(wizard::canFinish)) {
            throw new AssertionError("a refused file can be imported");
        }
        press(dialog, "Cancel");
        return said;
    }

    /** Writes a report of the active trace, and opens it no further. */
    static void export(String report, Path to, String shot) {
        export(report, to, shot, false);
    }

    /** Writes a report of the active trace. */
    static void export(String report, Path to, String shot, boolean thenOpen) {
        ExportReportWizard wizard = new ExportReportWizard();
        WizardDialog dialog = open(wizard);
        ExportReportPage page = page(wizard, ExportReportPage.class);
        run(() -> page.choose(report, to, thenOpen));
        waitFor("a complete page", wizard::canFinish);
        UiBot.shoot(ui(dialog::getShell), Workbench.shot(shot));
        finish(dialog);
    }
}
