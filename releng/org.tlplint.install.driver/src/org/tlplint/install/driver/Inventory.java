/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;

/** Tells what the workbench has of tlplint: bundles, extensions, perspectives. */
final class Inventory implements Driver.Task {

    @Override
    public void run(Properties facts, Path out) {
        take(facts);
        Ide.shoot(out.resolve("inventory.png"));
    }

    static void take(Properties facts) {
        facts.setProperty("bundles", String.join(" ", bundles()));
        facts.setProperty("extensions", String.join(" ", extensions()));
        Ide.run(() -> {
            facts.setProperty("perspectives", String.join(" ",
                    Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                            .map(IPerspectiveDescriptor::getId).toList()));
            IWorkbenchPage page = Ide.window().getActivePage();
            facts.setProperty("perspective", page.getPerspective() == null ? "" : page.getPerspective().getId());
            facts.setProperty("perspective.label",
                    page.getPerspective() == null ? "" : page.getPerspective().getLabel());
            facts.setProperty("views", String.join(" ",
                    Arrays.stream(page.getViewReferences()).map(IViewReference::getId).toList()));
            facts.setProperty("title", Ide.window().getShell().getText());
        });
        facts.setProperty("projects", String.join(" ",
                Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(IProject::getName).toList()));
    }

    /** Those of tlplint, with a mark at those that do not resolve. */
    private static List<String> bundles() {
        List<String> names = new ArrayList<>();
        Bundle own = Platform.getBundle("org.tlplint.install.driver");
        for (Bundle bundle : own.getBundleContext().getBundles()) {
            if (bundle != own && bundle.getSymbolicName().startsWith("org.tlplint.")) {
                names.add(bundle.getSymbolicName() + (bundle.getState() == Bundle.INSTALLED ? "!" : ""));
            }
        }
        return names;
    }

    private static List<String> extensions() {
        List<String> names = new ArrayList<>();
        for (String point : List.of("org.eclipse.ui.importWizards", "org.eclipse.ui.editors", "org.eclipse.ui.views",
                "org.eclipse.ui.perspectives", "org.eclipse.core.contenttype.contentTypes", "org.eclipse.help.toc")) {
            for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(point)) {
                if (element.getContributor().getName().startsWith("org.tlplint.")) {
                    names.add(point + '/' + element.getAttribute("id"));
                }
            }
        }
        return names;
    }
}
