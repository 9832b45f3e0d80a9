/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/**
 * A source to be audited.
 *
 * @param input its bytes
 * @param format what they are
 * @param confidence how sure the detection was, 0 to 100; 100 if somebody chose the format
 */
public record AuditSource(TraceInput input, TraceFormat format, int confidence) {

    EventReader open() throws IOException {
        return format.open(input);
    }
}
