/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads the TLP headers that error reports of a kernel or of lspci show. */
package org.tlplint.formats.kernellog;
