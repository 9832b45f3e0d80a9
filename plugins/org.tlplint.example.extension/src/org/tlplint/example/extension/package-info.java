/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** An example of what others may add to tlplint: a trace format, a rule with its page, and a report. Made to be copied. */
package org.tlplint.example.extension;
