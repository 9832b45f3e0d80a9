/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.source;

import java.io.IOException;
import java.nio.file.Path;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.set.TraceSet;

/** Makes sources of files. How files are unpacked, kept for views and recognised is what the faces of tlplint differ in. */
public interface SourceOpener {

    /**
     * A dump of the state at one moment.
     *
     * @param format as people write it; empty to find it out
     */
    AuditSource snapshot(Path file, String format) throws IOException;

    /**
     * A trace, with its offset.
     *
     * @param shown its name in messages and lists
     * @param source what was said of it
     */
    AuditSource trace(Path file, String shown, TraceSet.Source source) throws IOException;
}
