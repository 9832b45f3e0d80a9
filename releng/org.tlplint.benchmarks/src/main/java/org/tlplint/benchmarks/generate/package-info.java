/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Makes large QEMU logs from a seed, with faults of known number planted in them. */
package org.tlplint.benchmarks.generate;
