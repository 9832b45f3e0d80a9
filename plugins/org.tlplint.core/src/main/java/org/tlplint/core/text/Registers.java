/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.Capabilities;
import org.tlplint.core.pci.FunctionState;

/** Names of the registers of configuration space (PCIe Base 6.x, 7.5.1, 7.7). The table is {@code registers.tsv}. */
public final class Registers {

    private record Register(String block, int from, int to, String name) {
    }

    private static final List<Register> TABLE = load();

    private Registers() {
    }

    /**
     * The register at an offset.
     *
     * @param f the function, which tells where its capabilities stand; or null
     * @param offset byte offset in configuration space
     * @return its name, or null if it has none here
     */
    public static String name(FunctionState f, int offset) {
        if (offset < 0x40) {
            boolean typed = f != null && f.config().isKnown(0x0e, 1);
            return find(!typed ? "all" : f.isBridge() ? "bridge" : "device", offset);
        }
        if (f == null) {
            return null;
        }
        Capabilities c = f.capabilities();
        String name = null;
        if (c.msix() != 0) {
            name = find("msix", offset - c.msix());
        }
        if (name == null && f.msi() != null) {
            name = msi(f, offset - c.msi());
        }
        if (name == null && c.power() != 0) {
            name = find("power", offset - c.power());
        }
        if (name == null && c.pcie() != 0) {
            name = find("pcie", offset - c.pcie());
        }
        return name;
    }

    private static String msi(FunctionState f, int at) {
        int data = f.msi().dataOffset();
        if (at < 0 || at >= f.msi().length()) {
            return null;
        }
        return at < 8 ? find("msi", at)
                : at < data ? "MSI Message Upper Address"
                        : at < data + 2 ? "MSI Message Data"
                                : at < data + 4 ? "MSI Extended Message Data"
                                        : at < data + 8 ? "MSI Mask Bits" : "MSI Pending Bits";
    }

    private static String find(String block, int offset) {
        for (Register r : TABLE) {
            boolean header = block.equals("device") || block.equals("bridge");
            if (offset >= r.from && offset <= r.to && (r.block.equals(block) || header && r.block.equals("all"))) {
                return r.name;
            }
        }
        return null;
    }

    private static List<Register> load() {
        List<Register> list = new ArrayList<>();
        try (InputStream in = Registers.class.getResourceAsStream("registers.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cell = line.split("\t");
                    list.add(new Register(cell[0], Integer.parseInt(cell[1], 16), Integer.parseInt(cell[2], 16),
                            cell[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("registers.tsv cannot be read", e);
        }
        return List.copyOf(list);
    }
}
