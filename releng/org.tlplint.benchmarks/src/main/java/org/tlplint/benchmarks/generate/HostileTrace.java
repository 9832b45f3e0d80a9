/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Traces that would cost much time or memory if each event cost as much as the state is large. */
public enum HostileTrace {

    /** Every entry of a full Table holds the same message; one changes before each message. */
    EQUAL_MESSAGES {
        @Override
        void step(Machine m, int i) {
            Device device = m.devices[0];
            int vector = i % device.entries();
            device.control(vector, 1);
            device.program(vector, ADDRESS, i % 3 == 0 ? 0x4142 : 0x4141);
            device.control(vector, 0);
            m.log.message(ADDRESS, 0x4141);
        }
    },
    /** Every entry of a full Table has an address of its own; one changes before each message. */
    DISTINCT_ADDRESSES {
        @Override
        void step(Machine m, int i) {
            Device device = m.devices[0];
            int vector = i % device.entries();
            long address = ADDRESS + ((long) vector << 4) + (i % 5 << 19);
            device.control(vector, 1);
            device.program(vector, address, 0x4141);
            device.control(vector, 0);
            m.log.message(address, 0x4141);
        }
    },
    /** As many functions as are followed and some more, each with a full Table; entries are written and masks read all over. */
    MANY_FUNCTIONS(5000) {
        @Override
        void step(Machine m, int i) {
            Device device = m.devices[m.random.nextInt(m.devices.length)];
            device.mask(m.random.nextInt(device.entries()));
            device.program(m.random.nextInt(device.entries()), ADDRESS, i);
        }
    },
    /** The BARs of many functions move all the time, and each Table is read at its new place. */
    MOVING_BARS(2000) {
        @Override
        void step(Machine m, int i) {
            m.devices[m.random.nextInt(m.devices.length)].moveBar((long) m.random.nextInt(1 << 20) << 17);
        }
    },
    /** Nothing but breaches: unmasked entries change. */
    MANY_FINDINGS(64) {
        @Override
        void step(Machine m, int i) {
            Device device = m.devices[i % m.devices.length];
            device.program(i / m.devices.length % device.entries(), ADDRESS + 0x1000L * (i & 0xff), i);
        }
    },
    /** Lines of 200,000 bytes, and of just as much as is read. */
    LONG_LINES {
        @Override
        void step(Machine m, int i) {
            byte[] part = new byte[i % 2 == 0 ? 2_000 : 64 << 4];
            Arrays.fill(part, (byte) 'a');
            for (int k = 0; k < (i % 2 == 0 ? 100 : 64); k++) {
                m.log.part(part);
            }
            m.log.plain(NEWLINE);
        }
    };

    private static final long ADDRESS = 0xfee0_1000L;
    private static final byte[] NEWLINE = {'\n'};
    private static final int ENTRIES = 2048;

    private final int functions;

    HostileTrace() {
        this(1);
    }

    HostileTrace(int functions) {
        this.functions = functions;
    }

    /** What the steps write with. */
    private record Machine(QemuLog log, SplittableRandom random, Device[] devices) {
    }

    abstract void step(Machine m, int i);

    /**
     * Writes such a trace.
     *
     * @param bytes it ends with the first whole step beyond them, but not before every function is there
     * @return how many steps it took
     */
    public int write(long bytes, OutputStream to) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        QemuLog log = new QemuLog(to, random, true);
        Device[] devices = new Device[functions];
        try {
            for (int i = 0; i < functions; i++) {
                devices[i] = new Device(log, new MessagePool(), i, DeviceModel.NVME, ENTRIES, false);
                devices[i].announce(functions <= 64);
            }
            Machine machine = new Machine(log, random, devices);
            int steps = 0;
            while (log.bytes() < bytes) {
                step(machine, steps++);
            }
            log.flush();
            return steps;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
