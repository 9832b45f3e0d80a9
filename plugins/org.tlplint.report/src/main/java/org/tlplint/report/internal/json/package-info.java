/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The audit as JSON. */
package org.tlplint.report.internal.json;
