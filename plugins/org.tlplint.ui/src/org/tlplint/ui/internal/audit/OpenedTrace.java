/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;

/**
 * A trace, or several merged, whose formats are known: what the audit reads and what the views read.
 *
 * @param audited sources as the audit reads them, each once
 * @param viewed the same as views read them, from anywhere
 * @param snapshots state before the first event
 * @param devices where functions keep messages outside their MSI-X Tables
 * @param spools what was unpacked for the views
 * @param files all that was opened for it
 */
record OpenedTrace(List<AuditSource> audited, List<AuditSource> viewed, List<AuditSource> snapshots,
        DeviceDescriptions devices, List<Spool> spools, List<Path> files) {

    /**
     * Looks at the file, and at those that it or the choices name.
     *
     * @throws IOException if one cannot be read or nothing recognises it; the message says what was tried
     */
    static OpenedTrace of(TraceTarget target) throws IOException {
        return new TraceOpener().open(target);
    }

    AuditRequest request(Profile profile) {
        return new AuditRequest(audited, snapshots, profile, java.util.Set.of(), TraceEvent.NO_TIME,
                Long.MAX_VALUE, devices);
    }

    /** A new view of the events. */
    TraceView view(IndexBuilder index) {
        return new TraceView(viewed, snapshots, devices, index);
    }

    /** The format of the first source. */
    TraceFormat format() {
        return viewed.get(0).format();
    }

    /** Deletes what was unpacked for the views. */
    void close() {
        spools.forEach(Spool::close);
    }
}
