/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.register.BlockLayout.Kind;

/**
 * The capabilities in the order of their lists, as far as the known bytes lead (PCIe Base 6.x, 7.5.1.1.11 and 7.6.3). A list
 * that comes back to where it was ends there.
 *
 * @param entries conventional capabilities first
 * @param complete whether both lists were followed to their ends
 */
public record CapabilityList(List<Entry> entries, boolean complete) {

    private static final int POINTER = 0x34;
    private static final int EXTENDED = 0x100;

    /**
     * A capability.
     *
     * @param kind conventional or extended
     * @param id its Capability ID
     * @param version Capability Version of an extended one, otherwise 0
     * @param offset where it starts
     */
    public record Entry(Kind kind, int id, int version, int offset) {
    }

    /** Follows the lists. */
    public static CapabilityList of(ConfigSpace config) {
        List<Entry> entries = new ArrayList<>();
        boolean complete = conventional(config, entries);
        boolean express = entries.stream().anyMatch(e -> e.id() == 0x10);
        if (express || !complete) {
            complete &= extended(config, entries);
        }
        return new CapabilityList(List.copyOf(entries), complete);
    }

    /** Where the first capability of that kind starts, or 0. */
    int find(Kind kind, int id) {
        return entries.stream().filter(e -> e.kind() == kind && e.id() == id).mapToInt(Entry::offset).findFirst()
                .orElse(0);
    }

    private static boolean conventional(ConfigSpace config, List<Entry> entries) {
        if (config.bit(0x06, 4).isFalse()) {
            return true;
        }
        Set<Integer> seen = new TreeSet<>();
        int pointer = POINTER;
        while (config.isKnown(pointer, 1)) {
            int at = config.read(pointer, 1) & 0xfc;
            if (at < 0x40) {
                return at == 0;
            }
            if (!seen.add(at) || !config.isKnown(at, 1)) {
                return false;
            }
            entries.add(new Entry(Kind.CAPABILITY, config.read(at, 1), 0, at));
            pointer = at + 1;
        }
        return false;
    }

    private static boolean extended(ConfigSpace config, List<Entry> entries) {
        Set<Integer> seen = new TreeSet<>();
        int at = EXTENDED;
        while (at >= EXTENDED) {
            if (!seen.add(at) || !config.isKnown(at, 4)) {
                return false;
            }
            int header = config.read(at, 4);
            if (header != 0 && header != -1) {
                entries.add(new Entry(Kind.EXTENDED, header & 0xffff, header >>> 16 & 0xf, at));
            }
            at = header == -1 ? 0 : header >>> 20 & 0xffc;
        }
        return true;
    }
}
