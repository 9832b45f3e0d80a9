/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * The replay against the naive model, on random traffic. The long run, with {@code -Plong}, takes a million events and
 * more; {@code -Dtlplint.seeds=N} takes as many seeds as one likes.
 */
class NaiveModelTest {

    private static final int SEEDS = Integer.getInteger("tlplint.seeds", 300);
    private static final int ROUNDS = Integer.getInteger("tlplint.rounds", 60);

    @Test
    void agree() {
        long start = System.nanoTime();
        long events = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            events += run(seed);
        }
        System.out.printf("naive model: %d seeds, %d events, %.1f s%n", SEEDS, events,
                (System.nanoTime() - start) / 1e9);
    }

    private static long run(int seed) {
        Random random = new Random(seed);
        RandomTraffic traffic = new RandomTraffic(random);
        Comparison comparison = new Comparison(traffic.events, traffic.model);
        for (int round = 0; round < ROUNDS; round++) {
            comparison.when("seed " + seed + ", round " + round);
            traffic.next();
            compare(traffic, comparison);
        }
        comparison.when("seed " + seed + ", end");
        for (Device device : traffic.model.devices) {
            comparison.function(device);
            for (int v = 0; v < device.vectors(); v++) {
                comparison.entry(device, v);
            }
        }
        return traffic.events.index() + 1;
    }

    /** A part of everything: the state is compared at other places for other seeds. */
    private static void compare(RandomTraffic traffic, Comparison comparison) {
        Random random = traffic.random;
        Device device = traffic.model.devices.get(random.nextInt(4) / 3);
        long address = RandomTraffic.LOW[random.nextInt(4)] & 0xffff_ffffL | random.nextInt(8) / 7 * (1L << 32);
        int data = RandomTraffic.DATA[random.nextInt(4)] ^ random.nextInt(4) / 3;
        switch (random.nextInt(8)) {
            case 0 -> comparison.registers(device);
            case 1 -> comparison.msi(device);
            case 2 -> comparison.flushed(device);
            case 3 -> comparison.message(device, address, data);
            case 4 -> comparison.anonymous(address, data);
            default -> comparison.entry(device, random.nextInt(Math.min(4, device.vectors())));
        }
    }
}
