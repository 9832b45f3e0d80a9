/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

/** What a place on a timeline is counted in. */
public enum Axis {

    /** Nanoseconds on the source's clock. */
    TIME,
    /** Numbers of events; all that there is for traces without times. */
    EVENT
}
