/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/** A field of an event that a source may show, let us infer, or leave out. */
public enum Field {

    TIME,
    DIRECTION,
    REQUESTER,
    TARGET,
    ADDRESS,
    /** How many bytes the access covered. */
    LENGTH,
    BYTE_ENABLES,
    DATA,
    /** Completion status. */
    STATUS,
    TAG,
    TRAFFIC_CLASS,
    /** No Snoop, Relaxed Ordering, ID-Based Ordering. */
    ATTRIBUTES,
    /** Whether the header had 3 or 4 DWORDs. */
    HEADER,
    /** Poisoned, TPH, Address Type, PASID: all of them. */
    REQUEST_FLAGS,
    /** Interrupt vector that the sender itself named. */
    VECTOR;

    final int bit = 1 << ordinal();
}
