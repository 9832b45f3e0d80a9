/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.trace.Bdf;

/** The option {@code --function}. */
final class FunctionOption {

    private static final int MOST_NAMED = 20;

    private FunctionOption() {
    }

    static Set<Integer> parse(List<String> texts) {
        Set<Integer> set = new TreeSet<>();
        for (String text : texts) {
            int bdf = Bdf.parse(text);
            if (bdf == Bdf.NONE) {
                throw Problem.usage("--function %s: write bus:device.function in hexadecimal, such as 01:00.0", text);
            }
            set.add(bdf);
        }
        return set;
    }

    /** A function that the trace does not have would otherwise pass unseen. */
    static void requireKnown(Set<Integer> wanted, Collection<FunctionState> functions) {
        Set<Integer> known = functions.stream().map(FunctionState::bdf).collect(Collectors.toSet());
        for (int bdf : wanted) {
            if (!known.contains(bdf)) {
                String there = functions.stream().limit(MOST_NAMED).map(FunctionState::label)
                        .collect(Collectors.joining(", "));
                throw Problem.usage("--function %s: the trace does not show that function; it shows %s%s",
                        Bdf.format(bdf),
                        there.isEmpty() ? "none" : there, functions.size() > MOST_NAMED ? ", ..." : "");
            }
        }
    }
}
