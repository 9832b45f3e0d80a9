/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Observations: what software and devices did that is worth knowing, without a verdict on it. */
package org.tlplint.rules.observation;
