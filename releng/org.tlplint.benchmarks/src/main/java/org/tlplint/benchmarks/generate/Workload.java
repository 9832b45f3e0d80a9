/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What goes on in the generated machine, without any fault. The shares are those of logs of Linux guests: most lines are
 * configuration accesses and registers of the devices and of the local APIC; interrupts are few, changes of a Table fewer.
 */
final class Workload {

    private static final int[] SIZES = {9, 65, 17, 5, 129, 33, 2, 257};
    private static final byte[] IOAPIC_RAISED = QemuLog.text("ioapic_set_irq vector: 4 level: 1\n");
    private static final byte[] CONSOLE = QemuLog.text("[   12.345678] random: crng init done\n");
    private static final long IOAPIC_ADDRESS = 0xfee0_0000L;
    private static final int IOAPIC_DATA = 0x24;

    private final QemuLog log;
    private final SplittableRandom random;
    private final List<Device> devices = new ArrayList<>();

    Workload(QemuLog log, SplittableRandom random, Plan plan) {
        this.log = log;
        this.random = random;
        MessagePool pool = new MessagePool();
        for (int i = 0; i < plan.functions(); i++) {
            devices.add(device(pool, i, plan.entries()));
        }
    }

    private Device device(MessagePool pool, int number, int size) {
        int entries = size > 0 ? size : SIZES[(number / 4 * 3 + number % 4) % SIZES.length];
        return switch (number % 4) {
            case 0 -> new Device(log, pool, number, DeviceModel.NVME, entries, false);
            case 1 -> new Device(log, pool, number, DeviceModel.E1000E, entries, true);
            case 2 -> new Device(log, pool, number, DeviceModel.VIRTIO, entries, false);
            default -> new Device(log, pool, number, DeviceModel.EDU, 0, true);
        };
    }

    void bringUp() {
        for (Device device : devices) {
            device.bringUp();
        }
    }

    /** Plants a fault in some function that can show it. */
    void plant(Fault fault) {
        Device device = devices.get(random.nextInt(devices.size()));
        while (!fault.fits(device)) {
            device = devices.get(random.nextInt(devices.size()));
        }
        fault.plant(log, device, device.hasMsix() ? random.nextInt(device.entries()) : 0);
    }

    /** One thing more happens. */
    void step() {
        log.on(random.nextInt(2));
        log.pause(40);
        Device device = devices.get(random.nextInt(devices.size()));
        int choice = random.nextInt(1000);
        if (choice < 300) {
            registers(device);
        } else if (choice < 520) {
            timer();
        } else if (choice < 700) {
            log.absent(0x2000 + random.nextInt(0x4000), 0);
        } else if (choice < 860) {
            device.readHeader(random.nextInt());
        } else if (choice < 970) {
            interrupt(device);
        } else if (choice < 985) {
            log.event(IOAPIC_RAISED);
            log.message(IOAPIC_ADDRESS, IOAPIC_DATA);
            endOfInterrupt();
        } else {
            rare(device, choice);
        }
    }

    private void registers(Device device) {
        int register = random.nextInt();
        device.touchRegister((register & 3) != 0, register >>> 8, random.nextInt(0x10000));
    }

    private void timer() {
        endOfInterrupt();
        log.apicWrite(0x380, random.nextInt(0x40000));
        if (random.nextInt(8) == 0) {
            log.apicRead(0x300, 0x8fb);
            log.apicWrite(0x310, 0x200_0000);
            log.apicWrite(0x300, 0x8fb);
        }
    }

    private void interrupt(Device device) {
        if (device.hasMsix()) {
            device.interrupt(random.nextInt(device.entries()));
        } else {
            device.interruptMsi();
        }
        endOfInterrupt();
    }

    private void endOfInterrupt() {
        log.apicWrite(0xb0, 0);
    }

    private void rare(Device device, int choice) {
        if (choice == 985) {
            log.plain(CONSOLE);
        } else if (choice == 986) {
            device.write(Device.COMMAND, 2, 0x106);
        } else if (choice == 987 && random.nextInt(16) == 0) {
            device.map(false);
            device.map(true);
        } else if (device.hasMsix()) {
            change(device, random.nextInt(device.entries()), choice);
        } else if (choice == 988) {
            device.read(Device.MSI, 4);
        }
    }

    /** The operating system moves an interrupt to another processor, or holds it off for a while. */
    private void change(Device device, int vector, int choice) {
        if (choice == 988) {
            device.functionMask(true);
            device.functionMask(false);
        } else if (choice < 992) {
            device.readPending(vector);
        } else {
            device.mask(vector);
            if (choice < 996) {
                device.move(vector);
            }
            device.control(vector, 0);
        }
    }
}
