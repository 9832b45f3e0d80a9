/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The tables as CSV files. */
package org.tlplint.report.internal.csv;
