/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/** Which way a TLP went: from the host to the function, or from the function to the host. */
public enum Direction {
    DOWNSTREAM, UPSTREAM, UNKNOWN
}
