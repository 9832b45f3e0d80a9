/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core;

import org.tlplint.core.device.DescriptionException;
import org.tlplint.core.device.DescriptionReader;
import org.tlplint.core.device.DeviceDescriptions;

/** A function with a message store of its own, {@code main} of 64 slots that are masked after a reset, and one that cannot mask. */
public final class Slots {

    public static final long MAIN = 0xf000_8000L;
    public static final long QUEUES = 0xf000_4000L;
    public static final long DOORBELL = 0xfee0_3000L;
    private static final String STORES = """
            tlplint-device 1
            [device]
            id = 8086:1234
            [store main]
            window = BAR0 + 0x8000
            slots = 64
            stride = 16
            address = 0
            data = 8
            control = 12
            mask_bit = 0
            after_reset = masked
            [store queues]
            window = BAR0 + 0x4000
            slots = 8
            stride = 16
            address = 0
            data = 8
            mask_bit = none
            """;

    private Slots() {
    }

    /** The function after a reset. */
    public static Events fresh() {
        return Events.fresh(devices(STORES));
    }

    /** What a description says that is in order. */
    public static DeviceDescriptions devices(String text) {
        try {
            return DescriptionReader.read(text, "test");
        } catch (DescriptionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Three writes: the slot stays as masked as it was. */
    public static Events program(Events e, long store, int slot, int data) {
        long at = store + slot * 16L;
        return e.w(at, DOORBELL).w(at + 4, 0).w(at + 8, data);
    }

    public static Events mask(Events e, int slot, boolean masked) {
        return e.w(MAIN + slot * 16L + 12, masked ? 1 : 0);
    }
}
