/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.source;

import org.tlplint.core.trace.TraceException;

/** A text file that somebody named cannot be read; the message says which and why. */
public final class TextFileException extends TraceException {

    private static final long serialVersionUID = 1L;

    TextFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
