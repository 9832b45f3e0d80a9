/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.real;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.rules.RuleCatalog;

/** The real logs that ship as examples, and audits of them. */
final class RealTraces {

    /**
     * What a log is known to hold.
     *
     * @param trace name of the example
     * @param stock whether nothing but a stock kernel wrote to the devices
     * @param unmaskedChanges writes that changed an unmasked entry while MSI-X was enabled
     * @param bothEnabled how often MSI and MSI-X came to be enabled together
     * @param pbaWrites writes to a Pending Bit Array
     * @param msiChanges writes that changed a register of an enabled MSI capability that was not masked altogether
     * @param maskedMsiChanges the same while every vector was masked
     * @param deviceMessages messages that functions sent
     */
    record Expected(String trace, boolean stock, long unmaskedChanges, long bothEnabled, long pbaWrites,
            long msiChanges, long maskedMsiChanges, long deviceMessages) {
        @Override
        public String toString() {
            return trace;
        }
    }

    private RealTraces() {
    }

    static List<Expected> expected() {
        return resource("expected-counts.csv").lines().filter(l -> !l.startsWith("#")).skip(1).map(line -> {
            String[] c = line.split(",");
            return new Expected(c[0], c[1].equals("stock"), Long.parseLong(c[2]), Long.parseLong(c[3]),
                    Long.parseLong(c[4]), Long.parseLong(c[5]), Long.parseLong(c[6]), Long.parseLong(c[7]));
        }).toList();
    }

    static String resource(String name) {
        try (InputStream in = RealTraces.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AuditResult audit(String trace, Path folder) throws IOException {
        return new AuditEngine(RuleCatalog::rules).run(AuditRequest.of(source(trace, folder)), Progress.NONE);
    }

    /** A copy of the log in a folder. */
    static AuditSource source(String trace, Path folder) throws IOException {
        Path file = folder.resolve(trace + ".log.zst");
        try (InputStream in = RealTraces.class.getResourceAsStream("/traces/" + trace + "/trace.log.zst")) {
            Files.copy(in, file);
        }
        FileInput input = FileInput.of(file, Formats.compressions());
        TraceFormat format = Formats.all().stream().filter(f -> f.id().equals("qemu-log")).findFirst().orElseThrow();
        return new AuditSource(input, format, 100);
    }
}
