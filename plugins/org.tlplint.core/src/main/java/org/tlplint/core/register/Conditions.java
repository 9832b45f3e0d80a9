/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.Truth;

/**
 * Tells whether registers are there that not every function has. One of which that is not known is shown, except in MSI,
 * where different registers would lie in one place.
 */
final class Conditions {

    private final ConfigSpace config;
    private final int block;
    private final int pcie;

    /**
     * @param block where the block starts
     * @param pcie where the PCI Express capability starts, or 0
     */
    Conditions(ConfigSpace config, int block, int pcie) {
        this.config = config;
        this.block = block;
        this.pcie = pcie;
    }

    boolean holds(RegisterLayout register) {
        if (register.condition().isEmpty()) {
            return true;
        }
        for (String one : register.condition().split(" ")) {
            if (!holds(one)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String condition) {
        return switch (condition) {
            case "bar" -> true;
            case "device" -> headerType().isFalse();
            case "bridge" -> headerType().isTrue();
            case "msi32" -> config.bit(block + 2, 7).isFalse();
            case "msi64" -> config.bit(block + 2, 7).isTrue();
            case "msi32mask" -> holds("msi32") && config.bit(block + 2, 8).isTrue();
            case "msi64mask" -> holds("msi64") && config.bit(block + 2, 8).isTrue();
            case "v2" -> pcie == 0 || !known(0x000f) || (flags() & 0x000f) >= 2;
            case "slot" -> pcie == 0 || !known(0x0100) || (flags() & 0x0100) != 0;
            case "root" -> !known(0x00f0) || type() == 4 || type() == 10;
            case "link" -> !known(0x00f0) || type() != 9 && type() != 10;
            default -> throw new IllegalStateException("no condition " + condition);
        };
    }

    /** Whether the header is of type 1. */
    private Truth headerType() {
        return Truth.of((config.known(0x0e, 1) & 0x7f) == 0x7f, (config.read(0x0e, 1) & 0x7f) == 1);
    }

    private int flags() {
        return config.read(pcie + 2, 2);
    }

    private int type() {
        return flags() >> 4 & 0xf;
    }

    private boolean known(int bits) {
        return pcie != 0 && (config.known(pcie + 2, 2) & bits) == bits;
    }
}
