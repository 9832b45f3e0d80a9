/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** SARIF 2.1.0, the OASIS Static Analysis Results Interchange Format. */
package org.tlplint.report.internal.sarif;
