/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads the TLPs that LeechCore and PCILeech print. */
package org.tlplint.formats.leechcore;
