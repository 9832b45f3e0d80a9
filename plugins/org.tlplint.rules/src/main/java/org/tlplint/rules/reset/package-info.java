/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on resets (group RST). */
package org.tlplint.rules.reset;
