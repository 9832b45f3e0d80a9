/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.tlplint.model.Audit;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.ui.internal.audit.ProjectProfile;
import org.tlplint.ui.internal.audit.TraceSession;

/**
 * What an editor of an audit offers to pages and views that show findings, whether the trace is open beside it or the audit
 * was saved. An editor adapts to it. It holds the finding that is selected, for all of them. UI thread.
 */
public abstract class AuditHost {

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private FindingNode selected;
    private Audit indexed;
    private Map<Long, FindingNode.Breach> atEvent = Map.of();

    /** Name of the trace or of the saved audit. */
    public abstract String name();

    /** The same with the folder that it is in. */
    public abstract String place();

    /** The audit, or null as long as there is none. */
    public abstract Audit audit();

    /** What to say as long as there is no audit. */
    public abstract String waiting();

    /** Whether the audit has ended, or never came to an end. */
    public abstract boolean hasFailed();

    /** Calls back when the audit is there, or is another. */
    public abstract void addListener(Runnable listener);

    public abstract void removeListener(Runnable listener);

    /** The trace that is open with the audit, or null. */
    public abstract TraceSession session();

    /** Where the trace or the saved audit is stored. */
    public abstract Path location();

    /** The file that takes suppressions. */
    public abstract ProjectProfile profile();

    /** Suppressions were written into the profile, or taken out of it; called in any thread. */
    public abstract void suppressed(ProjectProfile by);

    /** What is to be said with the findings; an empty text for nothing. */
    public String note() {
        return "";
    }

    /** Selects the event of a node in the trace, without leaving what is seen. */
    protected abstract void selectEvent(FindingNode node);

    /** Goes to the event of a node, which may mean to find the trace first. */
    public abstract void showEvent(FindingNode node);

    /** Turns to the list of the findings. */
    public abstract void openFindings();

    /** Offers to export a report. */
    public abstract void export();

    /** What is selected, or null. Of an audit that was judged again it is the same in that one. */
    public final FindingNode selected() {
        if (selected != null && selected.finding().eContainer() != audit()) {
            selected = audit() == null ? null : selected.in(audit());
        }
        return selected;
    }

    /** Selects a node, tells the followers and shows its event if the trace is open. */
    public final void select(FindingNode node) {
        if (take(node) && node != null && node.place() != null) {
            selectEvent(node);
        }
    }

    /** The event that is selected now, elsewhere: a finding at it becomes the one that is selected. */
    public final void eventSelected(long event) {
        FindingNode now = selected();
        if (audit() == null || now != null && now.concerns(event)) {
            return;
        }
        FindingNode.Breach there = breaches().get(event);
        if (there != null) {
            take(there);
        }
    }

    private boolean take(FindingNode node) {
        if (node instanceof FindingNode.Group || java.util.Objects.equals(node, selected())) {
            return false;
        }
        selected = node;
        followers.forEach(Runnable::run);
        return true;
    }

    private Map<Long, FindingNode.Breach> breaches() {
        if (indexed != audit()) {
            indexed = audit();
            atEvent = new HashMap<>();
            for (Finding finding : indexed.getFindings()) {
                int number = 0;
                for (Occurrence occurrence : finding.getOccurrences()) {
                    atEvent.putIfAbsent(occurrence.getOffence().getEvent(), new FindingNode.Breach(finding, number++));
                }
            }
        }
        return atEvent;
    }

    /** Calls back when another finding is selected. */
    public final void addFollower(Runnable follower) {
        followers.add(follower);
    }

    public final void removeFollower(Runnable follower) {
        followers.remove(follower);
    }
}
