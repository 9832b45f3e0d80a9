/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on the Pending bits of MSI (group MSI-PND). */
package org.tlplint.rules.msipending;
