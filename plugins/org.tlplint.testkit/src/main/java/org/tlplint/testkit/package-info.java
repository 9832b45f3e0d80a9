/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Builds traces, runs scenarios and compares golden files in tests. */
package org.tlplint.testkit;
