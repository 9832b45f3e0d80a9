/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.tlplint.core.trace.Bdf;

/**
 * All device descriptions of an audit.
 *
 * @param all in the order in which they were given
 */
public record DeviceDescriptions(List<DeviceDescription> all) {

    /** No function keeps messages outside its MSI-X Table, as far as anybody said. */
    public static final DeviceDescriptions NONE = new DeviceDescriptions(List.of());

    /** Stores of one function; more are left out, for which the reader of descriptions makes it hard enough. */
    private static final int MAX_STORES = 64;

    public DeviceDescriptions {
        all = List.copyOf(all);
    }

    /** These and others. */
    public DeviceDescriptions and(DeviceDescriptions others) {
        List<DeviceDescription> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new DeviceDescriptions(both);
    }

    /**
     * The stores of a function.
     *
     * @param vendor its Vendor ID, or {@link DeviceDescription#ANY} while unknown
     * @param device its Device ID, or {@link DeviceDescription#ANY} while unknown
     */
    public List<StoreLayout> storesOf(int bdf, int vendor, int device) {
        if (all.isEmpty()) {
            return List.of();
        }
        return all.stream().filter(d -> d.describes(bdf, vendor, device)).flatMap(d -> d.stores().stream()).distinct()
                .limit(MAX_STORES).toList();
    }

    /** Functions with a store at system addresses: it can be reached before the trace says anything of them. */
    public Set<Integer> functionsWithWindows() {
        Set<Integer> functions = new TreeSet<>();
        for (DeviceDescription d : all) {
            if (d.function() != Bdf.NONE && d.stores().stream().anyMatch(s -> s.bar() == StoreLayout.NONE)) {
                functions.add(d.function());
            }
        }
        return functions;
    }
}
