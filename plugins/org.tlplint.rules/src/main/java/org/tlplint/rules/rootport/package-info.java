/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules RP: interrupts of Root Ports and Downstream Ports themselves. */
package org.tlplint.rules.rootport;
