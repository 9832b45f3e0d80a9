/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.tlplint.core.replay.Step;

/**
 * What a rule remembers of each function.
 *
 * @param <T> the memory
 */
public final class PerFunction<T> {

    private final Map<Integer, T> memories = new HashMap<>();
    private final Supplier<T> fresh;
    private int lastFunction;
    private T last;

    public PerFunction(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    /** The memory of the step's function, fresh if there is none. */
    public T of(Step step) {
        T found = find(step);
        if (found == null) {
            found = fresh.get();
            memories.put(step.function().bdf(), found);
            last = found;
        }
        return found;
    }

    /** The memory of the step's function, or null. */
    public T find(Step step) {
        int function = step.function().bdf();
        if (last == null || lastFunction != function) {
            lastFunction = function;
            last = memories.get(function);
        }
        return last;
    }

    /** Forgets the step's function. */
    public void forget(Step step) {
        memories.remove(step.function().bdf());
        last = null;
    }
}
