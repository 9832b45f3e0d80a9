/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.trace.Compression;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.FollowInput;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;
import org.tlplint.formats.source.TraceSetFile;

/** Opens a trace that is still written: waits for it, and until it can be told what it is. */
final class FollowedTrace {

    private static final long NAP_MS = 100;
    /** A beginning of so many bytes, or one that does not grow for a second, is enough to tell the format. */
    private static final int ENOUGH = 4 << 10;
    private static final long QUIET_NS = 1_000_000_000L;

    private final Console console;
    private final Path path;
    private final String name;
    private final FollowEnd ending;
    private FollowInput input;
    private AuditSource present;

    /**
     * @param name for people
     */
    FollowedTrace(Console console, Path path, String name, FollowEnd ending) {
        this.console = console;
        this.path = path;
        this.name = name;
        this.ending = ending;
    }

    /**
     * Waits for the beginning of the trace.
     *
     * @param chosen its format, or null to find it out
     * @throws IOException if nothing comes, or nothing that is recognised
     */
    AuditSource open(TraceFormat chosen) throws IOException {
        long start = System.nanoTime();
        if (!Files.exists(path)) {
            console.error("tlplint: waiting for " + name);
        }
        while (!Files.exists(path) && !ending.isOver(System.nanoTime() - start)) {
            nap();
        }
        if (!Files.exists(path) && ending.isCancelled()) {
            throw new CancellationException("nothing came");
        }
        long size = -1;
        long changed = System.nanoTime();
        while (true) {
            FileInput file = plain();
            long now = System.nanoTime();
            changed = file.storedSize() == size ? changed : now;
            size = file.storedSize();
            boolean last = ending.isOver(now - changed) || size >= TraceFormat.DETECTION_BYTES;
            if (last || size >= ENOUGH || size > 0 && now - changed >= QUIET_NS) {
                AuditSource source = recognised(file, chosen, last);
                if (source != null) {
                    present = source;
                    // what standard input is kept in is no name for people
                    boolean own = name.equals(path.toString());
                    input = new FollowInput(path, own ? file.name() : name, ending);
                    return source.withInput(input);
                }
            }
            nap();
        }
    }

    private FileInput plain() throws IOException {
        FileInput file = Formats.input(path);
        Compression packed = file.compression();
        if (packed != null) {
            throw Problem.usage("%s is packed (%s): what has been packed so far cannot be told; "
                    + "follow the trace before it is packed, or audit the file when it is whole", name, packed.id());
        }
        if (TraceSetFile.isSet(path)) {
            throw Problem.usage("%s is a trace set; --follow takes one trace", name);
        }
        return file;
    }

    private static AuditSource recognised(FileInput file, TraceFormat chosen, boolean last) throws IOException {
        if (chosen != null) {
            return new AuditSource(file, chosen, 100);
        }
        Detection detection = Formats.detect(file);
        int confidence = detection.ranking().isEmpty() ? 0 : detection.ranking().get(0).confidence();
        return last || confidence >= Detection.SURE ? new AuditSource(file, detection.format(), confidence) : null;
    }

    private static void nap() {
        try {
            Thread.sleep(NAP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a trace");
        }
    }

    /** The trace as far as it has been written: for a look at its beginning that does not wait. */
    AuditSource present() {
        return present;
    }

    /** What is to be said of the file when it is over; an empty text if nothing is. */
    String remark() {
        return input == null ? "" : input.remark();
    }
}
