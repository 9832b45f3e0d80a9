/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The tables as a workbook for Excel and LibreOffice, written as a stream. */
package org.tlplint.report.internal.xlsx;
