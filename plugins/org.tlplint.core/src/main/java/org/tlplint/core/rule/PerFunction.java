/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.Arrays;
import java.util.function.Supplier;

import org.tlplint.core.replay.Step;

/**
 * What a rule remembers of each function.
 *
 * @param <T> the memory
 */
public final class PerFunction<T> {

    private final Supplier<T> fresh;
    private Object[] memories = new Object[8];

    public PerFunction(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    /** The memory of the step's function, fresh if there is none. */
    public T of(Step step) {
        T found = find(step);
        if (found == null) {
            found = fresh.get();
            int number = step.function().number();
            if (number >= memories.length) {
                memories = Arrays.copyOf(memories, Math.max(number + 1, memories.length * 2));
            }
            memories[number] = found;
        }
        return found;
    }

    /** The memory of the step's function, or null. */
    @SuppressWarnings("unchecked")
    public T find(Step step) {
        int number = step.function().number();
        return number < memories.length ? (T) memories[number] : null;
    }

    /** Forgets the step's function. */
    public void forget(Step step) {
        int number = step.function().number();
        if (number < memories.length) {
            memories[number] = null;
        }
    }
}
