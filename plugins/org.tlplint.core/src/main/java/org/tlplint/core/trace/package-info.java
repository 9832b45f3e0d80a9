/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a trace is: events, where they come from, and the interface of a trace format. Knows nothing of PCIe functions. */
package org.tlplint.core.trace;
