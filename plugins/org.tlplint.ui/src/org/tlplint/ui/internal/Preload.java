/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;

/**
 * Loads and links the classes of the workbench's bundle and reads what comes with the formats, in the background, as soon as somebody
 * looks at a view or wizard of tlplint: the first wizard and trace editor of a session would have to do it on the UI thread, which
 * takes longer than all else they do.
 */
public final class Preload extends Job {

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Preload() {
        super("preload"); // a system job: nobody sees its name
    }

    /** Begins, unless that was done before. */
    public static void begin() {
        if (!BEGUN.getAndSet(true)) {
            Preload job = new Preload();
            job.setSystem(true);
            job.setPriority(DECORATE);
            job.schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        BundleWiring wiring = FrameworkUtil.getBundle(Preload.class).adapt(BundleWiring.class);
        Collection<String> files = wiring.listResources("/org/tlplint/ui", "*.class",
                BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
        for (String file : files) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            link(file.substring(0, file.length() - ".class".length()).replace('/', '.'), wiring.getClassLoader());
        }
        Formats.all().forEach(TraceFormat::title); // those that are mapping profiles are read for that
        return Status.OK_STATUS;
    }

    /**
     * To ask for the methods of a class links it, which checks its code and loads what that needs; nothing of it runs. Only texts are
     * read at once.
     */
    private static void link(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            type.getDeclaredMethods();
            if (NLS.class.isAssignableFrom(type)) {
                Class.forName(name, true, loader);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            // an optional class is missing: whoever needs it will say so
        }
    }
}
