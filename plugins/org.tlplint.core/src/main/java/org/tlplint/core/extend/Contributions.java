/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.extend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * All sources of contributions of this process, and what went wrong with contributions. Each problem is told once, however often
 * the contribution is tried.
 */
public final class Contributions {

    private static final int MOST_PROBLEMS = 1000;

    private static final List<ContributionSource> SOURCES = new CopyOnWriteArrayList<>();
    private static final List<Consumer<ContributionProblem>> LISTENERS = new CopyOnWriteArrayList<>();
    private static final Map<String, ContributionProblem> PROBLEMS = new LinkedHashMap<>();
    private static final AtomicInteger GENERATION = new AtomicInteger();

    private Contributions() {
    }

    public static void addSource(ContributionSource source) {
        SOURCES.add(source);
        changed();
    }

    public static void removeSource(ContributionSource source) {
        SOURCES.remove(source);
        changed();
    }

    /** A source has come, gone, or has others than before: all registries look again, and problems are told anew. */
    public static void changed() {
        synchronized (PROBLEMS) {
            PROBLEMS.clear();
        }
        GENERATION.incrementAndGet();
    }

    /** A number that grows with every change. */
    static int generation() {
        return GENERATION.get();
    }

    static <T> List<Contribution<T>> of(Class<T> service) {
        List<Contribution<T>> all = new ArrayList<>();
        SOURCES.forEach(source -> all.addAll(source.contributions(service)));
        return all;
    }

    /** Tells the listeners of a problem, unless they know it already. */
    public static void report(ContributionProblem problem) {
        synchronized (PROBLEMS) {
            if (PROBLEMS.size() >= MOST_PROBLEMS || PROBLEMS.putIfAbsent(problem.text(), problem) != null) {
                return;
            }
        }
        LISTENERS.forEach(listener -> listener.accept(problem));
    }

    /** The problems so far, oldest first. */
    public static List<ContributionProblem> problems() {
        synchronized (PROBLEMS) {
            return List.copyOf(PROBLEMS.values());
        }
    }

    /** Who hears of problems, on whatever thread they come up. */
    public static void addListener(Consumer<ContributionProblem> listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Consumer<ContributionProblem> listener) {
        LISTENERS.remove(listener);
    }

    /** Whether a contribution that throws this is left out and all goes on; the end of memory concerns everybody. */
    public static boolean isSurvivable(Throwable thrown) {
        return !(thrown instanceof VirtualMachineError) || thrown instanceof StackOverflowError;
    }
}
