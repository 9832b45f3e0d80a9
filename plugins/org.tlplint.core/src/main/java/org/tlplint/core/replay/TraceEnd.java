/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/** The trace is over; handed out once for each function, with the last event. */
public final class TraceEnd extends Step {
}
