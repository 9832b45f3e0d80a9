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
 */
public record Plan(long seed, long bytes, int functions, int faults, boolean stamped) {

    public Plan {
        if (functions < 4 || functions > 64) {
            throw new IllegalArgumentException("functions must be 4 to 64, not " + functions);
        }
        if (bytes < 0 || faults < 0) {
            throw new IllegalArgumentException("bytes and faults must not be negative");
        }
    }

    /** Eight functions, time stamps, no faults. */
    public static Plan of(long seed, long bytes) {
        return new Plan(seed, bytes, 8, 0, true);
    }

    public Plan withFaults(int newFaults) {
        return new Plan(seed, bytes, functions, newFaults, stamped);
    }
}
