/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Generates a QEMU log of any size; the memory that it needs does not depend on the size. */
public final class TraceGenerator {

    private static final String USAGE = """
            usage: generate-trace [--bytes N[k|m|g]] [--seed N] [--functions N] [--entries N] [--faults N] [--no-time]
                                      FILE
                   generate-trace --hostile NAME [--bytes N] FILE
                   generate-trace --capture PACKETS [--seed N] [--functions N] [--faults N] FILE
            Writes a QEMU log, or a pcap file of TLPs, to FILE (- for standard output) and, as JSON, what was planted in it to standard output
            (standard error when the log goes to standard output).""";

    private TraceGenerator() {
    }

    /**
     * Writes a log.
     *
     * @throws IOException if the stream cannot be written
     */
    public static Generated generate(Plan plan, OutputStream to) throws IOException {
        SplittableRandom random = new SplittableRandom(plan.seed());
        QemuLog log = new QemuLog(to, random, plan.stamped());
        Workload workload = new Workload(log, random, plan);
        Fault[] faults = Fault.values();
        long total = (long) plan.faults() * faults.length;
        long planted = 0;
        try {
            workload.bringUp();
            while (log.bytes() < plan.bytes() || planted < total) {
                if (planted < total && log.bytes() >= plan.bytes() / (double) total * planted) {
                    workload.plant(faults[(int) (planted++ % faults.length)]);
                }
                workload.step();
            }
            log.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Map<String, Long> counts = new TreeMap<>();
        for (Fault fault : faults) {
            counts.merge(fault.rule(), (long) plan.faults(), Long::sum);
        }
        return new Generated(plan, log.bytes(), log.lines(), counts);
    }

    public static void main(String[] args) throws IOException {
        Plan plan = Plan.of(1, 1L << 30);
        String file = null;
        HostileTrace hostile = null;
        boolean capture = false;
        try {
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--bytes" -> plan = plan.withBytes(bytes(args[++i]));
                    case "--seed" -> plan = plan.withSeed(Long.parseLong(args[++i]));
                    case "--functions" -> plan = plan.withFunctions(Integer.parseInt(args[++i]));
                    case "--entries" -> plan = plan.withEntries(Integer.parseInt(args[++i]));
                    case "--faults" -> plan = plan.withFaults(Integer.parseInt(args[++i]));
                    case "--hostile" ->
                        hostile = HostileTrace.valueOf(args[++i].toUpperCase(Locale.ROOT).replace('-', '_'));
                    case "--capture" -> {
                        capture = true;
                        plan = plan.withBytes(bytes(args[++i])).withStamps(true);
                    }
                    case "--no-time" -> plan = plan.withStamps(false);
                    default -> file = args[i];
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            fail(e.getMessage());
        }
        if (file == null || file.startsWith("--")) {
            fail("no file given");
        }
        if (hostile != null) {
            try (OutputStream out = Files.newOutputStream(Path.of(file))) {
                hostile.write(plan.bytes(), out);
            }
            return;
        }
        if (capture) {
            try (OutputStream out = Files.newOutputStream(Path.of(file))) {
                System.out.println(LinkTrace.generate(plan, out).json());
            }
            return;
        }
        if (file.equals("-")) {
            System.err.println(generate(plan, System.out).json());
            return;
        }
        try (OutputStream out = Files.newOutputStream(Path.of(file))) {
            System.out.println(generate(plan, out).json());
        }
    }

    private static void fail(String message) {
        System.err.println("generate-trace: " + message);
        System.err.println(USAGE);
        System.exit(2);
    }

    /** {@code 1g} is 2 to the 30. */
    private static long bytes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int unit = "kmg".indexOf(lower.charAt(lower.length() - 1)) + 1;
        return Long.parseLong(unit > 0 ? lower.substring(0, lower.length() - 1) : lower) << unit * 10;
    }
}
