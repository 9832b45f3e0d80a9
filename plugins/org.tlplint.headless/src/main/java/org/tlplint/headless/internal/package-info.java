/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The commands of the command line: one class each, and what they share. */
package org.tlplint.headless.internal;
