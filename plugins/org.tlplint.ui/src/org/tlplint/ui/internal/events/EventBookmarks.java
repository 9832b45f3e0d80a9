/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.FindingMarkers;
import org.tlplint.ui.internal.audit.TraceTarget;

/**
 * The bookmarks on the events of a trace. Those of a file in the workspace are markers, which the Bookmarks view lists; those
 * of another file last as long as its editor.
 */
public final class EventBookmarks {

    /** Type of the markers. */
    public static final String MARKER = "org.tlplint.ui.bookmark";

    private final IFile file;
    private final Runnable changed;
    private final NavigableMap<Long, String> texts = new ConcurrentSkipListMap<>();
    private final IResourceChangeListener listener = this::resourcesChanged;

    /**
     * @param changed called in any thread when there are other bookmarks than before
     */
    EventBookmarks(TraceTarget target, Runnable changed) {
        file = target.file();
        this.changed = changed;
        if (file != null) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
            load();
        }
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
    }

    /** Text of the bookmark on an event, or null. */
    public String at(long event) {
        return texts.get(event);
    }

    /** The first event with a bookmark after another, or -1. */
    public long after(long event) {
        Long next = texts.higherKey(event);
        return next == null ? -1 : next;
    }

    /** The last event with a bookmark before another, or -1. */
    public long before(long event) {
        Long previous = texts.lowerKey(event);
        return previous == null ? -1 : previous;
    }

    public int size() {
        return texts.size();
    }

    /** Puts a bookmark on an event, or takes it away. */
    void toggle(long event, EventRow row) {
        set(event, row, at(event) == null ? text(event, row) : null);
    }

    /** What stands at a new bookmark. */
    static String text(long event, EventRow row) {
        String text = row == null ? "" : row.get(Aspect.TYPE) + ' ' + row.get(Aspect.MEANING);
        return NLS.bind(EventMessages.Bookmark_text, Texts.count(event), CellText.line(text.strip()));
    }

    /** Puts a bookmark on an event or changes its text; null takes it away. */
    void set(long event, EventRow row, String text) {
        if (file == null) {
            if (text == null) {
                texts.remove(event);
            } else {
                texts.put(event, text);
            }
            changed.run();
            return;
        }
        IWorkspace workspace = file.getWorkspace();
        WorkspaceJob job = new WorkspaceJob(EventMessages.Bookmark_job) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                write(event, row, text);
                return Status.OK_STATUS;
            }
        };
        job.setRule(workspace.getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }

    private void write(long event, EventRow row, String text) throws CoreException {
        for (IMarker marker : file.findMarkers(MARKER, true, IResource.DEPTH_ZERO)) {
            if (event(marker) == event) {
                marker.delete();
            }
        }
        if (text != null) {
            long line = row == null ? 0 : row.ref().line();
            file.createMarker(MARKER, Map.of(IMarker.MESSAGE, text, IMarker.LOCATION,
                    NLS.bind(EventMessages.Bookmark_location, event), IMarker.LINE_NUMBER,
                    (int) Math.min(Integer.MAX_VALUE, line), FindingMarkers.EVENT, Long.toString(event)));
        }
    }

    private static long event(IMarker marker) {
        String number = marker.getAttribute(FindingMarkers.EVENT, "");
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
    }

    private void resourcesChanged(IResourceChangeEvent e) {
        for (var delta : List.of(e.findMarkerDeltas(MARKER, false))) {
            if (file.equals(delta.getResource())) {
                load();
                changed.run();
                return;
            }
        }
    }

    private void load() {
        List<Long> there = new ArrayList<>();
        try {
            if (file.exists()) {
                for (IMarker marker : file.findMarkers(MARKER, true, IResource.DEPTH_ZERO)) {
                    long event = event(marker);
                    if (event >= 0) {
                        there.add(event);
                        texts.put(event, marker.getAttribute(IMarker.MESSAGE, ""));
                    }
                }
            }
            texts.keySet().retainAll(there);
        } catch (CoreException e) {
            ILog.of(EventBookmarks.class).log(e.getStatus());
        }
    }
}
