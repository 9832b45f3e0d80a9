/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/**
 * More of a function's configuration space came to light, or its BARs moved: what it is made of may have become known. For
 * a snapshot there is one such step, at its end.
 */
public final class LayoutSeen extends Step {
}
