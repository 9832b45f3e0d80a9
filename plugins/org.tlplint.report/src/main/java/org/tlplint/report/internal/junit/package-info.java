/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The XML that build servers read for JUnit. */
package org.tlplint.report.internal.junit;
