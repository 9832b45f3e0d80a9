/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What several rules need to say or to judge. */
package org.tlplint.rules.internal;
