/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of org.tlplint.headless. */
package org.tlplint.headless;
