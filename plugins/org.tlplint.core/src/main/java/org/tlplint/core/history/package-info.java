/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What each vector was programmed with, what the function may have latched, and what it sent. */
package org.tlplint.core.history;
