/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.device;

import java.util.List;

import org.tlplint.core.trace.Bdf;

/**
 * The message stores of a kind of function.
 *
 * @param function the only function meant, as {@link Bdf}, or NONE for any
 * @param vendor Vendor ID, or {@link #ANY}
 * @param device Device ID, or {@link #ANY}
 * @param stores their layouts
 */
public record DeviceDescription(int function, int vendor, int device, List<StoreLayout> stores) {

    /** Any ID. */
    public static final int ANY = -1;

    public DeviceDescription {
        stores = List.copyOf(stores);
    }

    /**
     * Whether a function is meant.
     *
     * @param vendorId its Vendor ID, or {@link #ANY} while unknown
     * @param deviceId its Device ID, or {@link #ANY} while unknown
     */
    boolean describes(int bdf, int vendorId, int deviceId) {
        return (function == Bdf.NONE || function == bdf) && (vendor == ANY || vendor == vendorId)
                && (device == ANY || device == deviceId);
    }
}
