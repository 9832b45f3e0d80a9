/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.device.DescriptionException;
import org.tlplint.core.set.TraceSet;
import org.tlplint.core.set.TraceSetException;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.UnpackLimits;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;
import org.tlplint.formats.source.SourceCollector;
import org.tlplint.formats.source.SourceOpener;
import org.tlplint.formats.source.TraceSetFile;
import org.tlplint.ui.internal.preferences.FormatPreferences;

/** Makes sources of a trace or a trace set and of what was chosen to go with it. */
final class TraceOpener implements SourceOpener {

    private final List<AuditSource> viewed = new ArrayList<>();
    private final List<Spool> spools = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final SourceCollector collected = new SourceCollector(this);

    OpenedTrace open(TraceTarget target) throws IOException {
        try {
            for (Path device : target.choices().devices()) {
                collected.device(device, device.getFileName().toString());
            }
            for (Path snapshot : target.choices().snapshots()) {
                collected.snapshot(snapshot(snapshot, ""), snapshot.toString());
            }
            if (TraceSetFile.isSet(target.path())) {
                collected.set(target.path(), target.path().getFileName().toString());
            } else {
                collected.trace(target.path(), target.name(),
                        new TraceSet.Source(target.name(), target.choices().format(), "", 0, 0));
            }
            List<AuditSource> audited = new ArrayList<>(collected.traces());
            List<AuditSource> dumps = collected.dumps();
            audited.addAll(dumps);
            viewed.addAll(dumps);
            return new OpenedTrace(List.copyOf(audited), List.copyOf(viewed), collected.snapshots(),
                    collected.devices(), List.copyOf(spools), List.copyOf(files));
        } catch (TraceSetException | DescriptionException e) {
            spools.forEach(Spool::close);
            throw new TraceException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            spools.forEach(Spool::close);
            throw e;
        }
    }

    @Override
    public AuditSource snapshot(Path path, String format) throws IOException {
        Path file = path.toAbsolutePath().normalize();
        files.add(file);
        FileInput input = Formats.input(CopyJob.whereIs(file));
        return new AuditSource(input, format.isEmpty() ? Formats.detect(input).format() : Formats.named(format), 100);
    }

    @Override
    public AuditSource trace(Path file, String shown, TraceSet.Source source) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        files.add(path);
        String entry = source.entry();
        String named = source.format();
        if (entry.isEmpty()) {
            requireOne(CopyJob.whereIs(path));
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
            viewed.add(new AuditSource(new PlainInput(stored.name(), path, stored.storedSize()), format, confidence)
                    .withOffset(source.offsetNs()));
            return new AuditSource(stored, format, confidence).withOffset(source.offsetNs());
        }
        Spool spool = new Spool(stored, Formats.input(CopyJob.whereIs(path), UnpackLimits.DEFAULT, entry));
        spools.add(spool);
        viewed.add(new AuditSource(spool.viewed(), format, confidence).withOffset(source.offsetNs()));
        return new AuditSource(spool.audited(), format, confidence).withOffset(source.offsetNs());
    }

    /** Which of several files of an archive is meant the import wizard asks. */
    private static void requireOne(Path path) throws TraceException {
        int files = Formats.entries(path).size();
        if (files > 1) {
            throw new TraceException(NLS.bind(AuditMessages.Archive_several, path.getFileName(), files));
        }
    }
}
