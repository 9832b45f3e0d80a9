/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Readers of trace formats, one package per format. */
package org.tlplint.formats;
