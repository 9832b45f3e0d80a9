/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where interrupts may have been lost (group LOST). */
package org.tlplint.rules.lost;
