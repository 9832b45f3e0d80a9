/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The reports that come with tlplint. */
package org.tlplint.report.internal;
