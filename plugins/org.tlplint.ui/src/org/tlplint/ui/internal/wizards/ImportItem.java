/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.device.DescriptionException;
import org.tlplint.core.device.DescriptionReader;
import org.tlplint.core.set.TraceSetException;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Detection;
import org.tlplint.formats.FormatText;
import org.tlplint.formats.Formats;
import org.tlplint.formats.source.TraceSetFile;
import org.tlplint.formats.text.HeadInput;
import org.tlplint.ui.internal.audit.Refusal;

/**
 * A file to import with what was found out about it.
 *
 * @param from the file, or one of an archive
 * @param role what it is for; null while nobody has looked at it
 * @param size bytes as stored, or -1 when it cannot be read
 * @param detection how well it fits each format, or null if it is no trace or cannot be read
 * @param refusal why it is refused, or null
 * @param chosen format with settings that somebody chose by hand, or empty
 * @param problem why the chosen format cannot be, or empty
 * @param firstNs time of its first event, or {@link TraceEvent#NO_TIME}
 */
record ImportItem(ImportSource from, Role role, long size, Detection detection, Refusal refusal, String chosen,
        String problem, long firstNs) {

    private static final int HEAD = 4096;
    private static final String DEVICE_HEADER = "tlplint-device";

    /** What a file is for. */
    enum Role {
        TRACE, SNAPSHOT, DEVICE, SET
    }

    /** A file that nobody has looked at yet. */
    static ImportItem unknown(ImportSource from) {
        return new ImportItem(from, null, -1, null, null, "", "", TraceEvent.NO_TIME);
    }

    /** The file, or the archive that it is in. */
    Path path() {
        return from.path();
    }

    /** Its name. */
    String name() {
        return from.name();
    }

    boolean isPending() {
        return role == null;
    }

    boolean isReady() {
        return role != null && problem.isEmpty() && (refusal == null || !chosen.isEmpty() && detection != null);
    }

    boolean isTrace() {
        return role == Role.TRACE || role == Role.SET;
    }

    /** Whether a format reads it. */
    boolean hasFormat() {
        return role == Role.TRACE || role == Role.SNAPSHOT;
    }

    /** The same file read as another format; empty to go back to what was detected. */
    ImportItem as(String format) {
        return new ImportItem(from, role, size, detection, refusal, format, "", firstNs);
    }

    /** The same file for another purpose. */
    ImportItem as(Role other) {
        return new ImportItem(from, other, size, detection, refusal, chosen, problem, firstNs);
    }

    /** The same with what is wrong with the chosen format. */
    ImportItem withProblem(String why) {
        return new ImportItem(from, role, size, detection, refusal, chosen, why, firstNs);
    }

    /** Id of the format that reads it; empty if nothing does. */
    String formatId() {
        return !chosen.isEmpty() ? FormatText.parse(chosen).id()
                : detection == null || refusal != null ? "" : detection.ranking().get(0).format().id();
    }

    /** The format that reads it, without its settings, or null. */
    TraceFormat format() {
        return detection == null ? null
                : detection.ranking().stream().map(Detection.Candidate::format)
                        .filter(f -> f.id().equals(formatId())).findFirst().orElse(null);
    }

    /** The same with a changed setting of its format. */
    ImportItem withSetting(String name, String value) {
        FormatText text = chosen.isEmpty() ? FormatText.parse(formatId()) : FormatText.parse(chosen);
        FormatText changed = text.with(name, value);
        boolean detected = refusal == null && changed.settings().isEmpty()
                && changed.id().equals(detection.ranking().get(0).format().id());
        return as(detected ? "" : changed.text());
    }

    /** Looks at the file; not for the UI thread. */
    ImportItem examined() {
        Path path = path();
        try {
            if (from.isPacked()) {
                return detected(-1);
            }
            long bytes = Files.size(path);
            if (TraceSetFile.isSet(path)) {
                TraceSetFile.read(path, path.getFileName().toString());
                return new ImportItem(from, Role.SET, bytes, null, null, "", "", TraceEvent.NO_TIME);
            }
            if (isDescription()) {
                DescriptionReader.read(Files.readString(path), path.getFileName().toString());
                return new ImportItem(from, Role.DEVICE, bytes, null, null, "", "", TraceEvent.NO_TIME);
            }
            return detected(bytes);
        } catch (IOException | DescriptionException | TraceSetException | RuntimeException e) {
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            return new ImportItem(from, Role.TRACE, -1, null, new Refusal(why, ""), chosen, "", TraceEvent.NO_TIME);
        }
    }

    private ImportItem detected(long bytes) throws IOException {
        FileInput input = from.input();
        Detection found = Formats.detect(input);
        Refusal why = Refusal.of(found, input);
        TraceFormat best = found.ranking().get(0).format();
        boolean dump = why == null && best.traits().isEmpty();
        return new ImportItem(from, dump ? Role.SNAPSHOT : Role.TRACE, bytes, found, why, chosen, "",
                why == null && !dump ? firstTime(best, input) : TraceEvent.NO_TIME);
    }

    private boolean isDescription() throws IOException {
        Path path = path();
        if (!Files.isRegularFile(path)) {
            throw new TraceException(NLS.bind(ImportMessages.no_file, path));
        }
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).findFirst()
                    .orElse("").startsWith(DEVICE_HEADER);
        }
    }

    private static long firstTime(TraceFormat format, FileInput input) {
        try {
            return new EventLister(new TraceView(new AuditSource(HeadInput.of(input), format, 100),
                    java.util.List.of(), null)).startNs();
        } catch (IOException e) {
            // only something to show; whoever reads the whole file says what is wrong
            return TraceEvent.NO_TIME;
        }
    }
}
