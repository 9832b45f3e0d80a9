/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.nio.file.Path;
import java.util.List;

/**
 * What a person said of a trace that the trace itself does not say.
 *
 * @param format format with settings, {@code ID} or {@code ID:name=value,name=value}; empty to find it out
 * @param snapshots dumps of configuration space before the first event
 * @param devices device descriptions
 */
public record TraceChoices(String format, List<Path> snapshots, List<Path> devices) {

    /** Nothing was said. */
    public static final TraceChoices NONE = new TraceChoices("", List.of(), List.of());

    public TraceChoices {
        snapshots = List.copyOf(snapshots);
        devices = List.copyOf(devices);
    }
}
