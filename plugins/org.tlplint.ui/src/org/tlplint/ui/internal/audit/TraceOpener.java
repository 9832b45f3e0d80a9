/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.device.DescriptionException;
import org.tlplint.core.device.DescriptionReader;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.set.TraceSet;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.UnpackLimits;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.preferences.FormatPreferences;

/** Makes sources of a trace or a trace set and of what was chosen to go with it. */
final class TraceOpener {

    /** A dump whose moment counts from the first event of all traces. */
    private record Dump(AuditSource source, Path path, TraceSet.Moment moment) {
    }

    private final List<AuditSource> audited = new ArrayList<>();
    private final List<AuditSource> viewed = new ArrayList<>();
    private final List<AuditSource> snapshots = new ArrayList<>();
    private final List<Dump> dumps = new ArrayList<>();
    private final List<Spool> spools = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private DeviceDescriptions devices = DeviceDescriptions.NONE;

    OpenedTrace open(TraceTarget target) throws IOException {
        try {
            for (Path device : target.choices().devices()) {
                device(device);
            }
            for (Path snapshot : target.choices().snapshots()) {
                snapshots.add(snapshot(snapshot, ""));
            }
            if (TraceSets.isSet(target.path())) {
                set(target.path());
            } else {
                source(target.path(), "", target.choices().format(), 0);
            }
            moments();
            return new OpenedTrace(List.copyOf(audited), List.copyOf(viewed), List.copyOf(snapshots), devices,
                    List.copyOf(spools));
        } catch (IOException | RuntimeException e) {
            spools.forEach(Spool::close);
            throw e;
        }
    }

    private void set(Path file) throws IOException {
        TraceSet set = TraceSets.read(file);
        for (String device : set.devices()) {
            device(TraceSets.beside(file, device));
        }
        for (TraceSet.Snapshot s : set.snapshots()) {
            Path path = TraceSets.beside(file, s.file());
            AuditSource dump = snapshot(path, s.format());
            if (s.moment() == null) {
                snapshots.add(dump);
            } else {
                dumps.add(new Dump(dump, path, s.moment()));
            }
        }
        for (TraceSet.Source s : set.sources()) {
            Path path = TraceSets.beside(file, s.file());
            if (TraceSets.isSet(path)) {
                throw new TraceException(
                        NLS.bind(Messages.TraceSet_in_set, new Object[] {file.getFileName(), s.line(), path}));
            }
            source(path, s.entry(), s.format(), s.offsetNs());
        }
    }

    private void device(Path file) throws IOException {
        try {
            devices = devices.and(DescriptionReader.read(TraceSets.text(file, DescriptionReader.MAX_LENGTH),
                    file.getFileName().toString()));
        } catch (DescriptionException e) {
            throw new TraceException(e.getMessage(), e);
        }
    }

    private static AuditSource snapshot(Path path, String format) throws IOException {
        FileInput input = Formats.input(CopyJob.whereIs(path));
        return new AuditSource(input, format.isEmpty() ? Formats.detect(input).format() : Formats.named(format), 100);
    }

    private void source(Path path, String entry, String named, long offsetNs) throws IOException {
        if (!seen.add(path.toAbsolutePath().normalize())) {
            throw new TraceException(NLS.bind(Messages.TraceSet_twice, path));
        }
        FileInput stored = Formats.input(CopyJob.whereIs(path), UnpackLimits.DEFAULT, entry);
        int confidence = 100;
        TraceFormat format;
        if (named.isEmpty()) {
            Detection detection = Formats.detect(stored);
            Refusal refusal = Refusal.of(detection, stored);
            if (refusal != null) {
                throw new TraceException(refusal.summary());
            }
            format = FormatPreferences.configured(detection.ranking().get(0).format());
            confidence = detection.ranking().get(0).confidence();
        } else {
            TraceFormat chosen = Formats.named(named);
            // settings of the preferences are for traces that have none of their own
            format = named.indexOf(':') < 0 ? FormatPreferences.configured(chosen) : chosen;
        }
        if (stored.seekable()) {
            add(new AuditSource(stored, format, confidence),
                    new AuditSource(new PlainInput(stored.name(), path, stored.storedSize()), format, confidence),
                    offsetNs);
        } else {
            Spool spool = new Spool(stored, Formats.input(CopyJob.whereIs(path), UnpackLimits.DEFAULT, entry));
            spools.add(spool);
            add(new AuditSource(spool.audited(), format, confidence),
                    new AuditSource(spool.viewed(), format, confidence), offsetNs);
        }
    }

    private void add(AuditSource forAudit, AuditSource forViews, long offsetNs) {
        audited.add(forAudit.withOffset(offsetNs));
        viewed.add(forViews.withOffset(offsetNs));
    }

    /** Puts dumps of a moment behind the traces, as the command line does, so that events have the same numbers. */
    private void moments() throws IOException {
        long start = dumps.stream().anyMatch(d -> !d.moment.absolute()) ? start() : TraceEvent.NO_TIME;
        for (Dump dump : dumps) {
            if (!dump.moment.absolute() && start == TraceEvent.NO_TIME) {
                throw new TraceException(NLS.bind(Messages.TraceSet_no_time, dump.path));
            }
            AuditSource source = dump.source.at(dump.moment.absolute() ? dump.moment.ns() : start + dump.moment.ns());
            audited.add(source);
            viewed.add(source);
        }
    }

    /** Time of the first event of all that has one. Packed sources are read anew: nothing has passed their spools yet. */
    private long start() throws IOException {
        long start = TraceEvent.NO_TIME;
        for (AuditSource source : audited) {
            AuditSource fresh = source.input() instanceof FileInput file
                    ? source.withInput(file.withoutHash())
                    : source;
            long first = new EventLister(new TraceView(fresh, List.of(), null)).startNs();
            start = start == TraceEvent.NO_TIME || first != TraceEvent.NO_TIME && first < start ? first : start;
        }
        return start;
    }
}
