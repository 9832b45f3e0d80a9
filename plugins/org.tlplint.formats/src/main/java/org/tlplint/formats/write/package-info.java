/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Writes events of any source in formats of ours or of everybody: what {@code tlplint convert} does. */
package org.tlplint.formats.write;
