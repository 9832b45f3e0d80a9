/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Something for each vector of one function, by the number that {@link Runs#slot} gives it; made when it is first asked for.
 *
 * @param <T> what is kept
 */
public final class Slots<T> {

    private final Supplier<T> maker;
    private Object[] all = {};

    public Slots(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What is kept for a slot, 0 or more. */
    @SuppressWarnings("unchecked")
    public T of(int slot) {
        if (slot >= all.length) {
            all = Arrays.copyOf(all, Math.max(slot + 1, Math.min(all.length * 2, Runs.SLOTS)));
        }
        if (all[slot] == null) {
            all[slot] = maker.get();
        }
        return (T) all[slot];
    }
}
