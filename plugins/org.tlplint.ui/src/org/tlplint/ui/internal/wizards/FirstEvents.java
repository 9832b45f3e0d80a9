/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.audit.LimitedInput;
import org.tlplint.ui.internal.preferences.FormatPreferences;

/** Reads the first events of a file. However long nothing in it is an event, only so much of it is looked at. */
final class FirstEvents {

    /** Events that are read. */
    static final int MOST = 100;

    private FirstEvents() {
    }

    /**
     * The first events.
     *
     * @param chosen format with settings, or empty to find it out
     */
    static List<EventRow> read(ImportSource file, String chosen, IProgressMonitor monitor) throws IOException {
        FileInput stored = file.input();
        TraceFormat named = chosen.isEmpty() ? Formats.detect(stored).format() : Formats.named(chosen);
        TraceFormat format = chosen.indexOf(':') < 0 ? FormatPreferences.configured(named) : named;
        return new EventLister(new TraceView(new AuditSource(new LimitedInput(stored, monitor), format, 100), List.of(),
                null)).page(0, MOST);
    }
}
