/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Messages that find nothing to do, or nobody who waits for them (group SPUR). */
package org.tlplint.rules.spurious;
