/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.tlplint.benchmarks.generate.Generated;
import org.tlplint.benchmarks.generate.Plan;
import org.tlplint.benchmarks.generate.TraceGenerator;
import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Formats;
import org.tlplint.rules.RuleCatalog;

/** Generated traces in memory, and what is done with them. */
public final class Traces {

    /**
     * A log in memory.
     *
     * @param generated what it holds
     * @param input its bytes
     */
    public record Log(Generated generated, MemoryInput input) {
    }

    private Traces() {
    }

    public static Log qemu(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) plan.bytes() + (1 << 20));
        try {
            Generated generated = TraceGenerator.generate(plan, bytes);
            return new Log(generated, new MemoryInput("generated.log", bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array takes everything", e);
        }
    }

    /** A native CSV trace: entry after entry is masked, read back, given a new message, unmasked, and sends it. */
    public static MemoryInput csv(int bytes) {
        StringBuilder text = new StringBuilder(bytes + 1024);
        text.append("# pcie-trace-csv 1; time=ns; data=bytes\n");
        text.append("time_ns,dir,type,requester,tag,bdf,addr,first_be,last_be,len,status,data\n");
        for (long i = 0; text.length() < bytes; i++) {
            long time = i * 4000;
            long entry = 0xfe40_2000L + i % 32 * 16;
            String message = "%02x 40 00 00".formatted(0x20 + i % 0x80);
            text.append("%d,D,MWr,00:00.0,,,0x%x,0xf,0x0,4,,01 00 00 00%n".formatted(time, entry + 12))
                    .append("%d,D,MRd,00:00.0,0x%02x,,0x%x,0xf,0x0,4,,%n".formatted(time + 500, i & 31, entry + 12))
                    .append("%d,U,CplD,00:00.0,0x%02x,,,,,4,SC,01 00 00 00%n".formatted(time + 900, i & 31))
                    .append("%d,D,MWr,00:00.0,,,0x%x,0xf,0x0,4,,%s%n".formatted(time + 1200, entry + 8, message))
                    .append("%d,D,MWr,00:00.0,,,0x%x,0xf,0x0,4,,00 00 00 00%n".formatted(time + 1300, entry + 12))
                    .append("%d,U,MWr,01:00.0,,,0xfee01000,0xf,0x0,4,,%s%n".formatted(time + 2500, message));
        }
        return new MemoryInput("generated.csv", text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    public static TraceFormat format(String id) {
        try {
            return Formats.byId(id);
        } catch (TraceException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole audit, as the command line does it. */
    public static AuditResult audit(TraceInput input, String format) throws IOException {
        return new AuditEngine(RuleCatalog::rules).run(AuditRequest.of(new AuditSource(input, format(format), 100)),
                Progress.NONE);
    }
}
