/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

/** The device models of the generated machine: what they are called and how they tell that they interrupt. */
enum DeviceModel {

    NVME("nvme", "nvme", "pci_nvme_irq_msix raising MSI-X IRQ vector ", false),
    E1000E("e1000e", "e1000e-mmio", "e1000e_irq_msix_notify_vec MSI-X notify vector 0x", true),
    /** Names no vector, and interrupts by its pin with the same line. */
    VIRTIO("virtio-net-pci", "virtio-pci-notify-virtio-net", "virtio_notify vdev 0x5614f2a31c90 vq 0x", true),
    /** With MSI alone. */
    EDU("edu", "edu-mmio", "e1000e_irq_msi_notify MSI notify 0x", true);

    private final String title;
    private final String registers;
    private final byte[] event;
    private final boolean hex;

    DeviceModel(String title, String registers, String event, boolean hex) {
        this.title = title;
        this.registers = registers;
        this.event = QemuLog.text(event);
        this.hex = hex;
    }

    String title() {
        return title;
    }

    /** Name of the region that holds the device's own registers. */
    String registers() {
        return registers;
    }

    /** Whether a message just after its line is surely the device's. */
    boolean namesSender() {
        return this != VIRTIO;
    }

    void announce(QemuLog log, int vector) {
        log.event(event, vector, hex);
    }
}
