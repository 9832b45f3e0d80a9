/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** One PCIe function as far as interrupts concern it: configuration space, BARs, MSI, MSI-X, with unknown bits kept unknown. */
package org.tlplint.core.pci;
