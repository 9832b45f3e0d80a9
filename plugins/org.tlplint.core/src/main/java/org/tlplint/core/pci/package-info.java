/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** A PCIe function as far as MSI and MSI-X need it: config space, BAR windows, capabilities, MSI-X table and PBA. */
package org.tlplint.core.pci;
