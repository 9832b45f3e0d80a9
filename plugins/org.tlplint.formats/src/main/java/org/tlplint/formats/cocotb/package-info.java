/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads the TLPs in logs of simulations with cocotbext-pcie. */
package org.tlplint.formats.cocotb;
