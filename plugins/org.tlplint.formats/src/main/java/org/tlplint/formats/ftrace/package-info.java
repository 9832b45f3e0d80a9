/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads the text of Linux' tracing system: ftrace, trace-cmd and perf. */
package org.tlplint.formats.ftrace;
