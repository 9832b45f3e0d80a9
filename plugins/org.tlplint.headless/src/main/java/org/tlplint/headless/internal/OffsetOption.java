/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.tlplint.core.text.Times;

/** The option {@code --offset TRACE=TIME}. The last equals sign counts: a name may hold some, a time holds none. */
final class OffsetOption {

    private final Map<String, Long> offsets = new LinkedHashMap<>();
    private final TreeSet<String> unused = new TreeSet<>();

    private OffsetOption() {
    }

    static OffsetOption parse(List<String> texts) {
        OffsetOption option = new OffsetOption();
        for (String text : texts) {
            int at = text.lastIndexOf('=');
            if (at <= 0 || at == text.length() - 1) {
                throw Problem.usage("--offset %s: write --offset TRACE=TIME, such as b.pcapng=-1.5ms", text);
            }
            String name = text.substring(0, at);
            try {
                if (option.offsets.put(name, Times.parse(text.substring(at + 1))) != null) {
                    throw Problem.usage("--offset %s: %s already has an offset", text, name);
                }
            } catch (IllegalArgumentException e) {
                throw Problem.usage("--offset %s: %s", text, e.getMessage());
            }
            option.unused.add(name);
        }
        return option;
    }

    /**
     * The offset of a trace.
     *
     * @param shown its name in what is printed
     * @param given its name on the command line or in the trace set
     * @param otherwise what holds if none was given
     */
    long of(String shown, String given, long otherwise) {
        unused.remove(shown);
        unused.remove(given);
        return offsets.getOrDefault(shown, offsets.getOrDefault(given, otherwise));
    }

    /** An offset that belongs to nothing was meant for something else. */
    void requireUsed(List<String> names) {
        if (!unused.isEmpty()) {
            throw Problem.usage("--offset %s: no trace was given under that name; there %s %s", unused.first(),
                    names.size() == 1 ? "is" : "are", String.join(", ", names));
        }
    }
}
