/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** JMH benchmarks of the stages of an audit, each on a trace held in memory. */
package org.tlplint.benchmarks;
