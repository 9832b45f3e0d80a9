/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.util.List;

import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;

/** A trace whose format is known: what the audit reads and what the views read. */
final class OpenedTrace {

    private final AuditSource audited;
    private final AuditSource viewed;
    private final List<AuditSource> snapshots;
    private final Spool spool;

    private OpenedTrace(AuditSource audited, AuditSource viewed, List<AuditSource> snapshots, Spool spool) {
        this.audited = audited;
        this.viewed = viewed;
        this.snapshots = snapshots;
        this.spool = spool;
    }

    /**
     * Looks at the file.
     *
     * @throws IOException if it cannot be read or nothing recognises it; the message says what was tried
     */
    static OpenedTrace of(TraceTarget target) throws IOException {
        FileInput stored = Formats.input(target.path());
        int confidence = 100;
        TraceFormat format;
        if (target.format() == null) {
            Detection detection = Formats.detect(stored);
            String problem = Recognition.problem(detection);
            if (!problem.isEmpty()) {
                throw new TraceException(problem);
            }
            format = detection.ranking().get(0).format();
            confidence = detection.ranking().get(0).confidence();
        } else {
            format = Formats.byId(target.format());
        }
        List<AuditSource> snapshots = List.of();
        if (target.snapshot() != null) {
            FileInput snapshot = Formats.input(target.snapshot());
            snapshots = List.of(new AuditSource(snapshot, Formats.detect(snapshot).format(), 100));
        }
        if (stored.seekable()) {
            return new OpenedTrace(new AuditSource(stored, format, confidence),
                    new AuditSource(new PlainInput(stored.name(), target.path()), format, confidence), snapshots, null);
        }
        Spool spool = new Spool(stored, Formats.input(target.path()));
        return new OpenedTrace(new AuditSource(spool.audited(), format, confidence),
                new AuditSource(spool.viewed(), format, confidence), snapshots, spool);
    }

    AuditRequest request(Profile profile) {
        return new AuditRequest(List.of(audited), snapshots, profile, java.util.Set.of(), TraceEvent.NO_TIME,
                Long.MAX_VALUE);
    }

    AuditSource viewed() {
        return viewed;
    }

    List<AuditSource> snapshots() {
        return snapshots;
    }

    /** Deletes what was unpacked for the views. */
    void close() {
        if (spool != null) {
            spool.close();
        }
    }
}
