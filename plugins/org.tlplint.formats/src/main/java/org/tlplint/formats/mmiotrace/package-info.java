/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads the text of Linux' mmiotrace: accesses of drivers to device memory. */
package org.tlplint.formats.mmiotrace;
