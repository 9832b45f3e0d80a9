/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Writers that turn an audit into a file. */
package org.tlplint.report;
