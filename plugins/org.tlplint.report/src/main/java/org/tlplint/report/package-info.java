/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reports: an audit as a workbook, as JSON, as CSV, as an audit file. */
package org.tlplint.report;
