/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Samples of trace formats, kept as files, for what holds for every reader. */
package org.tlplint.testkit.samples;
