/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Turns trace events into typed steps with the state before and after. */
package org.tlplint.core.replay;
