/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on the MSI capability of a function itself (group MSI-CAP). */
package org.tlplint.rules.msicapability;
