/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.tlplint.ui.internal.audit.TraceChoices;
import org.tlplint.ui.internal.audit.TraceSettings;
import org.tlplint.ui.internal.wizards.Examples.Example;

/** Makes a project of traces that ship, each in a folder with what goes with it. Files that are there are kept. */
final class ExampleOperation extends WorkspaceModifyOperation {

    private static final String BUNDLE = "org.tlplint.examples";
    private static final String README = "README.md";

    private final String name;
    private final List<Example> examples;
    private final List<IFile> traces = new ArrayList<>();

    ExampleOperation(String name, List<Example> examples) {
        this.name = name;
        this.examples = examples;
    }

    /** The traces in the workspace. */
    List<IFile> traces() {
        return traces;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, ExampleMessages.copying, examples.size() + 2);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        project.open(progress.split(1));
        for (Example example : examples) {
            copy(project, example, progress.split(1));
        }
        IFile readme = project.getFile(README);
        if (!readme.exists()) {
            readme.create(readme().getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
        }
    }

    private void copy(IProject project, Example example, IProgressMonitor monitor) throws CoreException {
        IFolder folder = project.getFolder(IPath.fromPortableString(example.id()));
        if (!folder.exists()) {
            folder.create(IResource.NONE, true, monitor);
        }
        List<Path> snapshots = beside(folder, example, example.snapshot());
        List<Path> devices = beside(folder, example, example.device());
        for (String trace : example.traces()) {
            IFile file = copy(folder, example, trace);
            TraceSettings.store(file, new TraceChoices("", snapshots, devices));
            traces.add(file);
        }
    }

    private static List<Path> beside(IFolder folder, Example example, String file) throws CoreException {
        return file.isEmpty() ? List.of() : List.of(copy(folder, example, file).getLocation().toPath());
    }

    private static IFile copy(IFolder folder, Example example, String name) throws CoreException {
        IFile file = folder.getFile(name);
        if (!file.exists()) {
            URL entry = Platform.getBundle(BUNDLE).getEntry(example.entry(name));
            if (entry == null) {
                throw new CoreException(Status.error(example.entry(name)));
            }
            try (InputStream in = entry.openStream()) {
                file.create(in, IResource.NONE, null);
            } catch (IOException e) {
                throw new CoreException(Status.error(ExampleMessages.did_not_work, e));
            }
        }
        return file;
    }

    private String readme() {
        StringBuilder text = new StringBuilder("# ").append(ExampleMessages.readme_title).append("\n\n")
                .append(ExampleMessages.readme_intro).append("\n\n").append(ExampleMessages.readme_head)
                .append("\n| --- | --- | --- |\n");
        for (Example example : examples) {
            text.append("| ").append(example.id()).append(" | ").append(example.done()).append(" | ")
                    .append(example.wrong()).append(" |\n");
        }
        return text.toString();
    }
}
