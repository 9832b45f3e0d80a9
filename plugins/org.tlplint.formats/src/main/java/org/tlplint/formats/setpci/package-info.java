/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads what {@code setpci -v} prints. */
package org.tlplint.formats.setpci;
