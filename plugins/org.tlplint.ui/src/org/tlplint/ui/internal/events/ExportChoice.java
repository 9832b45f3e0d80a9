/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.nio.file.Path;
import java.util.function.LongPredicate;

import org.tlplint.formats.write.OutputFormat;
import org.tlplint.formats.write.Packing;

/**
 * What is written where.
 *
 * @param filter what finds the wanted events, which may not have come to its end; or null
 * @param wanted which events
 * @param fromNs only events from this time on, on the trace's clock; those without a time pass
 * @param toNs only events up to this time
 */
record ExportChoice(Path file, OutputFormat format, Packing packing, EventQuery filter, LongPredicate wanted,
        long fromNs, long toNs) {
}
