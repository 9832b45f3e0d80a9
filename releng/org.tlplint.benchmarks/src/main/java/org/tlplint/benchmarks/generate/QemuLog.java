/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Writes the lines of a QEMU log: prefix with thread and time, one line for a memory access, two or three for a
 * configuration access. Now and then a line of the other virtual CPU gets between two lines.
 */
final class QemuLog {

    /** A named memory region, as it stands at the end of a line. */
    record Region(byte[] pointer, byte[] name) {
        static Region of(long pointer, String name) {
            return new Region(text(" mr 0x" + Long.toHexString(pointer) + " addr 0x"), text(" name '" + name + "'\n"));
        }
    }

    private static final long MMCFG = 0xb000_0000L;
    private static final Region INDEX = Region.of(0x5614_f0cc_c160L, "pci-conf-idx");
    private static final Region DATA = Region.of(0x5614_f0cc_c270L, "pci-conf-data");
    private static final Region MMIO = Region.of(0x5614_f0a1_1c00L, "pcie-mmcfg-mmio");
    private static final Region APIC = Region.of(0x5614_f09e_a9e0L, "apic-msi");
    private static final byte[] READ = text("memory_region_ops_read cpu ");
    private static final byte[] WRITE = text("memory_region_ops_write cpu ");
    private static final byte[] VALUE = text(" value 0x");
    private static final byte[] SIZE = text(" size ");
    private static final byte[] CONFIG_READ = text("pci_cfg_read ");
    private static final byte[] CONFIG_WRITE = text("pci_cfg_write ");
    private static final byte[] REGISTER = text(" @0x");
    private static final byte[] RETURNED = text(" -> 0x");
    private static final byte[] WRITTEN = text(" <- 0x");
    private static final byte[] MAPPED = text("pci_update_mappings_add ");
    private static final byte[] UNMAPPED = text("pci_update_mappings_del ");
    private static final byte[] DELIVER = text("apic_deliver_irq dest ");
    private static final byte[] DELIVERED = text(" dest_mode 0 delivery_mode 0 vector ");
    private static final byte[] HEX = text("0x");
    private static final byte[] TRIGGER = text(" trigger_mode 0\n");
    private static final int FIRST_THREAD = 28_246;
    private static final long START_SECONDS = 1_795_334_726L;

    private final ByteOutput out;
    private final SplittableRandom random;
    private final boolean stamped;
    private byte[] second = {};
    private long micros = 529_391;
    private long seconds = START_SECONDS;
    private int cpu;
    private boolean interrupting;
    private long lines;

    QemuLog(OutputStream to, SplittableRandom random, boolean stamped) {
        out = new ByteOutput(to);
        this.random = random;
        this.stamped = stamped;
        second = text("@" + seconds + ".");
    }

    static byte[] text(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }

    long bytes() {
        return out.count();
    }

    long lines() {
        return lines;
    }

    void flush() {
        out.flush();
    }

    /** The virtual CPU that prints from now on: 0 or 1. */
    void on(int newCpu) {
        cpu = newCpu;
    }

    /** Lets time pass. */
    void pause(int mostMicros) {
        micros += random.nextInt(mostMicros);
    }

    private ByteOutput begin() {
        // in a log that names no threads nobody could tell what belongs together
        if (stamped && !interrupting && random.nextInt(24) == 0) {
            interrupting = true;
            int before = cpu;
            cpu ^= 1;
            apicWrite(0x380, random.nextInt(0x40000));
            cpu = before;
            interrupting = false;
        }
        lines++;
        if (!stamped) {
            return out;
        }
        micros += 1 + random.nextInt(4);
        if (micros >= 1_000_000) {
            seconds += micros / 1_000_000;
            micros %= 1_000_000;
            second = text("@" + seconds + ".");
        }
        return out.decimal(FIRST_THREAD + cpu, 5).put(second).decimal(micros, 6).put(':');
    }

    /** A line that is made already, without its prefix and with its end. */
    void event(byte[] line) {
        begin().put(line);
    }

    /** A line that ends in a number. */
    void event(byte[] start, long number, boolean hex) {
        begin().put(start);
        (hex ? out.hex(number) : out.decimal(number)).put('\n');
    }

    /** Part of a line. */
    void part(byte[] text) {
        out.put(text);
    }

    /** A line that has no prefix. */
    void plain(byte[] line) {
        lines++;
        out.put(line);
    }

    void access(boolean write, Region region, long address, long value, int size) {
        begin().put(write ? WRITE : READ).decimal(cpu).put(region.pointer).hex(address).put(VALUE).hex(value).put(SIZE)
                .decimal(size).put(region.name);
    }

    /** A CPU writes to its local APIC. */
    void apicWrite(int register, long value) {
        access(true, APIC, 0xfee0_0000L + register, value, 4);
    }

    void apicRead(int register, long value) {
        access(false, APIC, 0xfee0_0000L + register, value, 4);
    }

    /** A message arrives, and its interrupt is delivered. */
    void message(long address, int data) {
        access(true, APIC, address, data, 4);
        begin().put(DELIVER).decimal(address >>> 12 & 0xff).put(DELIVERED).decimal(data & 0xff).put(TRIGGER);
    }

    /** Somebody looks for a function that is not there. */
    void absent(int bdf, int register) {
        access(true, INDEX, 0xcf8, 0x8000_0000L | (long) bdf << 8 | register & 0xfc, 4);
        access(false, DATA, 0xcfc, 0xffff_ffffL, 4);
    }

    void configRead(byte[] who, int bdf, int register, int size, long value, boolean ports) {
        if (ports) {
            access(true, INDEX, 0xcf8, 0x8000_0000L | (long) bdf << 8 | register & 0xfc, 4);
        }
        begin().put(CONFIG_READ).put(who).put(REGISTER).hex(register).put(RETURNED).hex(value).put('\n');
        region(false, bdf, register, size, value, ports);
    }

    void configWrite(byte[] who, int bdf, int register, int size, long value, boolean ports) {
        if (ports) {
            access(true, INDEX, 0xcf8, 0x8000_0000L | (long) bdf << 8 | register & 0xfc, 4);
        }
        region(true, bdf, register, size, value, ports);
        begin().put(CONFIG_WRITE).put(who).put(REGISTER).hex(register).put(WRITTEN).hex(value).put('\n');
    }

    private void region(boolean write, int bdf, int register, int size, long value, boolean ports) {
        if (ports) {
            access(write, DATA, 0xcfc + (register & 3), value, size);
        } else {
            access(write, MMIO, MMCFG | (long) bdf << 12 | register, value, size);
        }
    }

    void mapped(boolean add, byte[] who, int bar, long address, long size) {
        begin().put(add ? MAPPED : UNMAPPED).put(who).put(' ').decimal(bar).put(',').put(HEX).hex(address).put('+')
                .put(HEX)
                .hex(size).put('\n');
    }
}
