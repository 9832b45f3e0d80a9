/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Generates what a capture of a busy link holds: mostly functions that read and write memory, doorbells and registers, a message of MSI-X now and
 * then, a change of a Table seldom. A pcap file of one TLP a packet, 30 bytes an event; the memory that it takes does
 * not depend on the size.
 */
public final class LinkTrace {

    private static final int[] SIZES = {16, 64, 8, 33, 128, 4, 17, 256};
    private static final long MEMORY = 0x1000_0000L;

    private final SplittableRandom random;
    private final CaptureOutput out;
    private final List<LinkFunction> functions = new ArrayList<>();

    private LinkTrace(Plan plan, OutputStream to) {
        random = new SplittableRandom(plan.seed());
        out = new CaptureOutput(to);
        MessagePool pool = new MessagePool();
        for (int i = 0; i < plan.functions(); i++) {
            functions.add(new LinkFunction(out, pool, i, SIZES[i % SIZES.length]));
        }
    }

    /**
     * Writes a capture.
     *
     * @param plan seed, functions and faults count; its {@code bytes} are taken for the number of packets
     * @throws IOException if the stream cannot be written
     */
    public static Generated generate(Plan plan, OutputStream to) throws IOException {
        LinkTrace trace = new LinkTrace(plan, to);
        long total = 2L * plan.faults();
        long planted = 0;
        try {
            trace.functions.forEach(LinkFunction::bringUp);
            while (trace.out.packets() < plan.bytes() || planted < total) {
                if (planted < total && trace.out.packets() >= plan.bytes() / (double) total * planted) {
                    trace.plant(planted++ % 2 == 0);
                }
                trace.step();
            }
            trace.out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        long each = plan.faults();
        return new Generated(plan, trace.out.bytes(), trace.out.packets(),
                each == 0 ? Map.of() : Map.of("MSIX-TBL-001", each, "MSIX-MSG-002", each));
    }

    private void plant(boolean change) {
        LinkFunction function = any();
        int vector = random.nextInt(function.entries());
        if (change) {
            function.changeUnmasked(vector);
        } else {
            function.interruptMasked(vector);
        }
    }

    private LinkFunction any() {
        return functions.get(random.nextInt(functions.size()));
    }

    private void step() {
        out.pause(random.nextInt(200));
        LinkFunction function = any();
        int value = random.nextInt();
        long address = MEMORY + (value >>> 6 & 0x3ff_ffffL) * 4;
        int choice = random.nextInt(10_000);
        if (choice < 3500) {
            function.fetch(address, value);
        } else if (choice < 7000) {
            function.store(address, value);
        } else if (choice < 8500) {
            function.doorbell(value, value >>> 8 & 0xfff);
        } else if (choice < 9000) {
            function.readRegister(value, value >>> 8);
        } else if (choice < 9950) {
            function.interrupt((value >>> 1) % function.entries());
        } else if (choice < 9970) {
            function.readStatus();
        } else if (choice < 9990) {
            function.hold((value >>> 1) % function.entries());
        } else {
            function.move((value >>> 1) % function.entries());
        }
    }
}
