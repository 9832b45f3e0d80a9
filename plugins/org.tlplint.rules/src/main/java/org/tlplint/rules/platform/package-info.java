/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules of the platforms that receive messages: x86 with and without interrupt remapping, GIC, IMSIC. All advisory. */
package org.tlplint.rules.platform;
