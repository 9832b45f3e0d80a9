/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Lets a session follow its profile file, whoever changes it: this workbench, an editor, a version control system. */
final class ProfileWatch implements IResourceChangeListener {

    private final TraceSession session;

    ProfileWatch(TraceSession session) {
        this.session = session;
    }

    void start() {
        if (session.target().file() != null) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        }
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (session.result() == null || event.getDelta() == null) {
            return;
        }
        IResourceDelta project = event.getDelta().findMember(session.target().file().getProject().getFullPath());
        if (project != null && concernsProfiles(project)) {
            new ReweighJob(session).schedule();
        }
    }

    private static boolean concernsProfiles(IResourceDelta project) {
        boolean[] found = new boolean[1];
        try {
            project.accept(delta -> {
                boolean content = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
                found[0] |= content && delta.getResource().getName().equals(ProjectProfile.NAME);
                return !found[0];
            });
        } catch (CoreException e) {
            ILog.of(ProfileWatch.class).log(e.getStatus());
        }
        return found[0];
    }
}
