/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Benchmarks, and the generator of the traces they read. */
package org.tlplint.benchmarks;
