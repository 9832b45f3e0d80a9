/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.editor.TraceEditor;

/** What every view, page and wizard owes to those who use it: a word when it is empty, names, help, and the keyboard. */
class MannersTest {

    private static final int WORDS = 20;

    @TempDir
    Path folder;

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
    }

    @Test
    void everyViewIsWellMannered() throws Exception {
        List<String> faults = new ArrayList<>();
        List<IViewDescriptor> views = views();
        assertTrue(views.size() >= 2, "views: " + views.size());
        for (IViewDescriptor view : views) {
            Composite root = show(view);
            int said = ui(() -> Manners.shownText(root).length());
            if (said < WORDS) {
                faults.add(view.getLabel() + ": says nothing while it is empty");
            }
            ui(() -> Manners.faults(view.getLabel() + ", empty", root)).forEach(faults::add);
            if (ui(() -> Manners.help(root).isEmpty())) {
                faults.add(view.getLabel() + ": has no help");
            }
        }
        Wizards.importTrace(Workbench.example(Workbench.BUG, folder), "manners-import");
        TraceEditor editor = Workbench.audited();
        run(() -> editor.showEvent(14239));
        settle();
        for (IViewDescriptor view : views) {
            Composite root = show(view);
            settle();
            ui(() -> Manners.faults(view.getLabel(), root)).forEach(faults::add);
            ui(() -> Manners.unreachable(view.getLabel(), root)).forEach(faults::add);
        }
        shoot(ui(() -> window().getShell()), Workbench.shot("manners-views"));
        assertEquals(List.of(), faults);
    }

    @Test
    void everyPageOfTheEditorIsWellMannered() throws Exception {
        Wizards.importTrace(Workbench.example(Workbench.BUG, folder), "manners-import");
        TraceEditor editor = Workbench.audited();
        List<String> faults = new ArrayList<>();
        for (var page : editor.pages()) {
            run(() -> {
                editor.showPage(page.getClass());
                window().getActivePage().activate(editor);
            });
            settle();
            Composite root = (Composite) page.control();
            ui(() -> Manners.faults(page.title(), root)).forEach(faults::add);
            ui(() -> Manners.unreachable(page.title(), root)).forEach(faults::add);
            if (ui(() -> Manners.help(root).isEmpty())) {
                faults.add(page.title() + ": has no help");
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyWizardIsWellMannered() throws Exception {
        List<String> faults = new ArrayList<>();
        int wizards = 0;
        for (IWizardRegistry registry : List.of(PlatformUI.getWorkbench().getImportWizardRegistry(),
                PlatformUI.getWorkbench().getExportWizardRegistry(),
                PlatformUI.getWorkbench().getNewWizardRegistry())) {
            for (IWizardDescriptor descriptor : all(registry.getRootCategory())) {
                if (!descriptor.getId().startsWith(Ids.PLUGIN)) {
                    continue;
                }
                wizards++;
                WizardDialog dialog = Wizards.open((IWorkbenchWizard) ui(descriptor::createWizard));
                settle();
                IWizardPage page = ui(dialog::getCurrentPage) instanceof IWizardPage shown ? shown : null;
                Composite root = (Composite) ui(page::getControl);
                ui(() -> Manners.faults(descriptor.getLabel(), root)).forEach(faults::add);
                ui(() -> Manners.unreachable(descriptor.getLabel(), root)).forEach(faults::add);
                if (ui(() -> Manners.help(root).isEmpty())) {
                    faults.add(descriptor.getLabel() + ": has no help");
                }
                if (descriptor.getDescription().isEmpty() || descriptor.getImageDescriptor() == null) {
                    faults.add(descriptor.getLabel() + ": has no description or no image");
                }
                Wizards.press(dialog, "Cancel");
            }
        }
        assertTrue(wizards >= 2, "wizards: " + wizards);
        assertEquals(List.of(), faults);
    }

    /** A command without a description cannot be understood in the dialog of keys. */
    @Test
    void everyCommandSaysWhatItDoes() {
        List<String> silent = Arrays
                .stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
                .filter(c -> c.getId().startsWith(Ids.PLUGIN)).filter(c -> description(c).isEmpty())
                .map(Command::getId).toList();
        assertEquals(List.of(), silent);
    }

    private static String description(Command command) {
        try {
            return command.getDescription() == null ? "" : command.getDescription();
        } catch (org.eclipse.core.commands.common.NotDefinedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<IWizardDescriptor> all(org.eclipse.ui.wizards.IWizardCategory category) {
        List<IWizardDescriptor> all = new ArrayList<>(List.of(category.getWizards()));
        for (var child : category.getCategories()) {
            all.addAll(all(child));
        }
        return all;
    }

    private static List<IViewDescriptor> views() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(v -> v.getId().startsWith(Ids.PLUGIN)).toList();
    }

    private static Composite show(IViewDescriptor view) {
        Composite root = ui(() -> {
            try {
                IViewPart part = window().getActivePage().showView(view.getId());
                return pane(part);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        settle();
        assertFalse(ui(root::isDisposed));
        return root;
    }

    /** The composite of a view with all that is in it. The platform has no public way to it. */
    private static Composite pane(IViewPart part) {
        try {
            Object model = part.getSite().getClass().getMethod("getModel").invoke(part.getSite());
            return (Composite) model.getClass().getMethod("getWidget").invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
