/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules MSIX-CAP: the MSI-X capability structure and where Table and PBA lie. */
package org.tlplint.rules.msixcapability;
