/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

/** Imports a trace with the wizard of the File menu and tells what the workbench then shows of its findings. */
final class AuditTask implements Driver.Task {
    static final String PERSPECTIVE = "org.tlplint.ui.perspective";
    private static final String EDITOR = "org.tlplint.ui.traceEditor";
    private static final String MARKER = "org.tlplint.ui.finding";

    @Override
    public void run(Properties facts, Path out) throws Exception {
        Inventory.take(facts);
        importTrace(Path.of(System.getProperty("tlplint.driver.trace")), out);
        Ide.waitFor("the trace editor", () -> editor() != null && editor().getSite().getId().equals(EDITOR));
        facts.setProperty("editor", Ide.ui(() -> editor().getSite().getId()));
        facts.setProperty("editor.title", Ide.ui(() -> editor().getTitle()));
        Ide.waitFor("problem markers", () -> !markers().isEmpty());
        facts.setProperty("markers", Integer.toString(markers().size()));
        TreeSet<String> rules = new TreeSet<>();
        for (IMarker marker : markers()) {
            rules.add(marker.getAttribute("rule", "?"));
        }
        facts.setProperty("markers.rules", String.join(" ", rules));
        facts.setProperty("markers.first", markers().get(0).getAttribute(IMarker.MESSAGE, ""));
        facts.setProperty("shown", Ide.ui(AuditTask::shown));
        Ide.shoot(out.resolve("audit-any-perspective.png"));
        Ide.ui(() -> PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, Ide.window()));
        Properties after = new Properties();
        Inventory.take(after);
        facts.setProperty("perspective.opened", after.getProperty("perspective"));
        facts.setProperty("perspective.opened.label", after.getProperty("perspective.label"));
        Ide.waitFor("the findings", () -> shown().contains("MSIX-TBL-001"));
        facts.setProperty("perspective.opened.shown", Ide.ui(AuditTask::shown));
        facts.setProperty("perspective.opened.views", after.getProperty("views"));
        Ide.shoot(out.resolve("audit.png"));
        Help.take(facts, out.resolve("audit-help.png"));
    }

    private static String shown() {
        return String.join("\n", Ide.texts(Ide.window().getShell()));
    }

    private static IEditorPart editor() {
        return Ide.window().getActivePage().getActiveEditor();
    }

    private static void importTrace(Path trace, Path out) throws Exception {
        Ide.execute("org.eclipse.ui.file.import(importWizardId=org.tlplint.ui.importTrace)");
        Ide.waitFor("the wizard", () -> Ide.dialog() != null);
        Ide.ui(() -> {
            IWizardPage page = Ide.dialog().getCurrentPage();
            return page.getClass().getMethod("addFile", Path.class).invoke(page, trace);
        });
        Ide.waitFor("the detection", () -> wizard().canFinish());
        Ide.shoot(out.resolve("audit-wizard.png"));
        Ide.run(() -> press((Composite) Ide.dialog().getShell(), "&Finish"));
        Ide.waitFor("the end of the import", () -> Ide.dialog() == null);
    }

    private static IWizard wizard() {
        return Ide.dialog().getCurrentPage().getWizard();
    }

    private static boolean press(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().equals(text)) {
                button.notifyListeners(SWT.Selection, new Event());
                return true;
            }
            if (child instanceof Composite composite && press(composite, text)) {
                return true;
            }
        }
        return false;
    }

    private static List<IMarker> markers() {
        try {
            return new ArrayList<>(List.of(ResourcesPlugin.getWorkspace().getRoot().findMarkers(MARKER, true,
                    IResource.DEPTH_INFINITE)));
        } catch (CoreException e) {
            return List.of();
        }
    }
}
