/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** One HTML page without scripts and without anything from elsewhere. */
package org.tlplint.report.internal.html;
