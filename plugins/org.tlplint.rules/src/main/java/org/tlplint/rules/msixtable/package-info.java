/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on what software does to the MSI-X Table (group MSIX-TBL). */
package org.tlplint.rules.msixtable;
