/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules that concern a function as a whole (group GEN). */
package org.tlplint.rules.general;
