/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** An audit: sources are read, replayed and judged, and what came of it is gathered. */
package org.tlplint.core.audit;
