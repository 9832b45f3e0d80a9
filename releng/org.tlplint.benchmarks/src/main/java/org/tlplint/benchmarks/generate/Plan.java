/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

/**
 * What to generate; the same plan always gives the same bytes.
 *
 * @param seed of everything random
 * @param bytes size of the log; it ends with the first whole step beyond it
 * @param functions how many functions the machine has, at least 4 and at most 64: of each four one nvme, one e1000e with MSI
 *        and MSI-X, one virtio device, and one device with MSI alone
 * @param faults how many of each fault to plant, evenly over the log
 * @param stamped whether lines begin with thread and time
 * @param entries of the MSI-X Table of each function that has one, at most 2,048; 0 for tables of different sizes
 */
public record Plan(long seed, long bytes, int functions, int faults, boolean stamped, int entries) {

    private static final int MOST_ENTRIES = 2048;

    public Plan {
        if (functions < 4 || functions > 64) {
            throw new IllegalArgumentException("functions must be 4 to 64, not " + functions);
        }
        if (bytes < 0 || faults < 0) {
            throw new IllegalArgumentException("bytes and faults must not be negative");
        }
        if (entries < 0 || entries > MOST_ENTRIES || (long) entries * functions * 3 / 4 > MessagePool.CAPACITY / 2) {
            throw new IllegalArgumentException("entries must be 0 to %,d, and not more than %,d together"
                    .formatted(MOST_ENTRIES, MessagePool.CAPACITY / 2));
        }
    }

    /** With tables of different sizes. */
    public Plan(long seed, long bytes, int functions, int faults, boolean stamped) {
        this(seed, bytes, functions, faults, stamped, 0);
    }

    /** Eight functions, time stamps, no faults. */
    public static Plan of(long seed, long bytes) {
        return new Plan(seed, bytes, 8, 0, true);
    }

    public Plan withFaults(int newFaults) {
        return new Plan(seed, bytes, functions, newFaults, stamped, entries);
    }

    Plan withSeed(long newSeed) {
        return new Plan(newSeed, bytes, functions, faults, stamped, entries);
    }

    Plan withBytes(long newBytes) {
        return new Plan(seed, newBytes, functions, faults, stamped, entries);
    }

    Plan withFunctions(int newFunctions) {
        return new Plan(seed, bytes, newFunctions, faults, stamped, entries);
    }

    Plan withStamps(boolean newStamped) {
        return new Plan(seed, bytes, functions, faults, newStamped, entries);
    }

    Plan withEntries(int newEntries) {
        return new Plan(seed, bytes, functions, faults, stamped, newEntries);
    }
}
