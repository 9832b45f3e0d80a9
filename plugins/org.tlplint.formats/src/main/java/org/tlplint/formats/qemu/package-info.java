/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads the text log of QEMU's trace events. */
package org.tlplint.formats.qemu;
