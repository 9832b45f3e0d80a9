/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Ways of packing a trace file. */
package org.tlplint.formats.pack;
