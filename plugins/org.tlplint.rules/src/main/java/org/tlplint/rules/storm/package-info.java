/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Interrupt storms (group STORM). */
package org.tlplint.rules.storm;
