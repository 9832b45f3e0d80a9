/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of trace. Implementations are listed in {@code META-INF/services}; they hold no state.
 */
public interface TraceFormat {

    /** Stable short name for {@code --format}: "qemu-log". */
    String id();

    /** Name for people: "QEMU trace log". */
    String title();

    /** What traces of this format can show at best; a reader may know better about one trace. */
    Set<Trait> traits();

    /**
     * How sure we are that the bytes are of this format: 0 not at all, 100 beyond doubt.
     *
     * @param head the first bytes of the decompressed source, as many as {@link #DETECTION_BYTES} if there are so many
     */
    int confidence(byte[] head);

    /** Opens a source. The reader starts before the first event. */
    EventReader open(TraceInput input) throws IOException;

    /** What a person may set for a source of this format; most formats need nothing. */
    default List<FormatOption> options() {
        return List.of();
    }

    /**
     * The same format with settings.
     *
     * @param settings values by the names of {@link #options}
     * @throws TraceException if there is no such option, or it cannot have that value
     */
    default TraceFormat with(Map<String, String> settings) throws TraceException {
        if (!settings.isEmpty()) {
            throw new TraceException("the format %s has no settings".formatted(id()));
        }
        return this;
    }

    /** How much of a source detection looks at. */
    int DETECTION_BYTES = 256 * 1024;
}
