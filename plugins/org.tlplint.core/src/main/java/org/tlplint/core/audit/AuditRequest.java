/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.List;
import java.util.Set;

import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.trace.TraceEvent;

/**
 * What to audit and how.
 *
 * @param sources traces; several are merged by time
 * @param snapshots sources that only give the initial state
 * @param profile settings
 * @param functions the functions to judge, as {@link org.tlplint.core.trace.Bdf}; empty for all
 * @param fromNs events before this time are replayed but not judged; {@link TraceEvent#NO_TIME} for none
 * @param toNs events after this time are not judged; {@link Long#MAX_VALUE} for none
 * @param devices says which functions keep messages outside their MSI-X Tables
 */
public record AuditRequest(List<AuditSource> sources, List<AuditSource> snapshots, Profile profile,
        Set<Integer> functions, long fromNs, long toNs, DeviceDescriptions devices) {

    /** A request without device descriptions. */
    public AuditRequest(List<AuditSource> sources, List<AuditSource> snapshots, Profile profile,
            Set<Integer> functions, long fromNs, long toNs) {
        this(sources, snapshots, profile, functions, fromNs, toNs, DeviceDescriptions.NONE);
    }

    /** The same with device descriptions. */
    public AuditRequest with(DeviceDescriptions descriptions) {
        return new AuditRequest(sources, snapshots, profile, functions, fromNs, toNs, descriptions);
    }

    /** Audits everything with the settings of the catalogue. */
    public static AuditRequest of(AuditSource... sources) {
        return new AuditRequest(List.of(sources), List.of(), Profile.DEFAULT, Set.of(), TraceEvent.NO_TIME,
                Long.MAX_VALUE);
    }
}
