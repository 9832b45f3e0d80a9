/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** An audit as tables: what the sheets of the workbook and the CSV files have in common. */
package org.tlplint.report.internal.table;
