/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on TLP Processing Hints (group TPH). */
package org.tlplint.rules.tph;
