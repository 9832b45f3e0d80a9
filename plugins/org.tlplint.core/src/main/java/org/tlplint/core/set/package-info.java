/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Trace sets: files that belong together, and how their clocks do. */
package org.tlplint.core.set;
