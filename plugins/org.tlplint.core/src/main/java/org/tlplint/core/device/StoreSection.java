/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.device;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tlplint.core.device.StoreLayout.AfterReset;

/** Makes the layout of a store of the settings in its section. */
final class StoreSection {

    static final Set<String> KEYS = Set.of("window", "slots", "stride", "address", "address_low", "address_high",
            "data", "control", "mask_bit", "masked_when", "after_reset");

    private static final Pattern BAR = Pattern.compile("BAR\\s*([0-5])\\s*(?:\\+\\s*(0[xX][0-9a-fA-F]+|\\d+))?");
    /** Highest start of a window: the end of the largest store must not wrap around. */
    private static final long HIGHEST = Long.MAX_VALUE - (long) StoreLayout.MAX_SLOTS * StoreLayout.MAX_STRIDE;

    private StoreSection() {
    }

    static StoreLayout layout(String name, Section s) throws DescriptionException {
        Matcher inBar = BAR.matcher(s.get("window"));
        boolean isBar = inBar.matches();
        long start = !isBar ? Section.unsigned(s.get("window"))
                : inBar.group(2) == null ? 0 : Section.unsigned(inBar.group(2));
        if (start < 0 || start > HIGHEST || (start & 3) != 0) {
            throw s.wrong("window", "is neither \"BARn + OFFSET\" nor a system address; both are multiples of 4");
        }
        int slots = s.number("slots", 1, StoreLayout.MAX_SLOTS);
        int stride = s.number("stride", 4, StoreLayout.MAX_STRIDE);
        if ((stride & 3) != 0) {
            throw s.wrong("stride", "is not a multiple of 4");
        }
        Set<Integer> taken = new HashSet<>();
        boolean whole = s.has("address");
        if (whole && (s.has("address_low") || s.has("address_high"))) {
            throw s.wrong("address", "there is address_low or address_high, too; it is one or the other");
        }
        int low = field(s, whole ? "address" : "address_low", stride, taken);
        int high = StoreLayout.NONE;
        if (whole) {
            high = low + 4;
            if (high >= stride || !taken.add(high)) {
                throw s.wrong("address", "its upper half does not fit into the slot; a 32-bit address is address_low");
            }
        } else if (s.has("address_high")) {
            high = field(s, "address_high", stride, taken);
        }
        int data = field(s, "data", stride, taken);
        boolean masks = !s.get("mask_bit").equals("none");
        if (!masks && (s.has("control") || s.has("masked_when"))) {
            throw s.wrong("mask_bit", "without a mask bit there is neither control nor masked_when");
        }
        int control = masks ? field(s, "control", stride, taken) : StoreLayout.NONE;
        int bit = masks ? s.number("mask_bit", 0, 31) : 0;
        boolean whenSet = !s.has("masked_when") || s.number("masked_when", 0, 1) == 1;
        return new StoreLayout(name, isBar ? inBar.group(1).charAt(0) - '0' : StoreLayout.NONE, start, slots,
                stride, low, high, data, control, bit, whenSet, afterReset(s, masks));
    }

    /** A DWORD of the slot that no other field has. */
    private static int field(Section s, String key, int stride, Set<Integer> taken) throws DescriptionException {
        int offset = s.number(key, 0, stride - 4);
        if ((offset & 3) != 0) {
            throw s.wrong(key, "is not a multiple of 4");
        }
        if (!taken.add(offset)) {
            throw s.wrong(key, "another field lies there");
        }
        return offset;
    }

    private static AfterReset afterReset(Section s, boolean masks) throws DescriptionException {
        if (!s.has("after_reset")) {
            return AfterReset.UNDEFINED;
        }
        for (AfterReset state : AfterReset.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(s.get("after_reset"))) {
                if (!masks && state == AfterReset.MASKED) {
                    throw s.wrong("after_reset", "the slots have no mask bit");
                }
                return state;
            }
        }
        throw s.wrong("after_reset", "is not masked, unmasked or undefined");
    }
}
