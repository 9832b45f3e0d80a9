/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads the traces of Connectal's PCIe tracer: its memory as hexadecimal lines, and what {@code pcieflat} makes of it. */
package org.tlplint.formats.connectal;
