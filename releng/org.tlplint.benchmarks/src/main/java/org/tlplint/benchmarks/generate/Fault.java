/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.util.function.Predicate;

/** Faults that can be planted. Each makes one offending event for one rule, and leaves things in order. */
enum Fault {

    UNMASKED_CHANGE("MSIX-TBL-001", Device::hasMsix) {
        @Override
        void plant(QemuLog log, Device device, int vector) {
            device.changeData(vector);
            device.mask(vector);
            device.move(vector);
            device.control(vector, 0);
        }
    },
    PENDING_BITS_WRITTEN("MSIX-PBA-001", Device::hasMsix) {
        @Override
        void plant(QemuLog log, Device device, int vector) {
            device.writePending(vector);
        }
    },
    PARTIAL_WRITE("MSIX-TBL-005", Device::hasMsix) {
        @Override
        void plant(QemuLog log, Device device, int vector) {
            log.plain(REFUSED);
            log.plain(REFUSED_TWICE);
        }
    },
    MASKED_MESSAGE("MSIX-MSG-002", Fault::sendsMsix) {
        @Override
        void plant(QemuLog log, Device device, int vector) {
            device.mask(vector);
            device.interrupt(vector);
            device.control(vector, 0);
        }
    },
    FUNCTION_MASK_IGNORED("MSIX-MSG-003", Fault::sendsMsix) {
        @Override
        void plant(QemuLog log, Device device, int vector) {
            device.functionMask(true);
            device.interrupt(vector);
            device.functionMask(false);
        }
    },
    BOTH_ENABLED("GEN-002", d -> d.hasMsi() && d.hasMsix()) {
        @Override
        void plant(QemuLog log, Device device, int vector) {
            device.enableMsi(true);
            device.enableMsi(false);
        }
    },
    BUS_MASTER_CLEAR("GEN-007", Fault::sendsMsix) {
        @Override
        void plant(QemuLog log, Device device, int vector) {
            device.busMaster(false);
            device.interrupt(vector);
            device.busMaster(true);
        }
    },
    MSI_CHANGE("MSI-CFG-005", d -> d.hasMsi() && !d.hasMsix()) {
        @Override
        void plant(QemuLog log, Device device, int vector) {
            device.changeMsiData();
        }
    };

    private static final byte[] REFUSED = QemuLog
            .text("Invalid write at addr 0x8, size 1, region 'msix-table', reason: invalid size (min:4 max:8)\n");
    private static final byte[] REFUSED_TWICE = QemuLog
            .text("Invalid write at addr 0x8, size 1, region '(null)', reason: rejected\n");

    private final String rule;
    private final Predicate<Device> suitable;

    Fault(String rule, Predicate<Device> suitable) {
        this.rule = rule;
        this.suitable = suitable;
    }

    private static boolean sendsMsix(Device device) {
        return device.hasMsix() && device.model().namesSender();
    }

    /** The rule that must find it. */
    String rule() {
        return rule;
    }

    /** Whether the function can show this fault. */
    boolean fits(Device device) {
        return suitable.test(device);
    }

    abstract void plant(QemuLog log, Device device, int vector);
}
