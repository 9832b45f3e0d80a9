/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The engine that runs rules over a trace, and the profile that says which. */
package org.tlplint.core.audit;
