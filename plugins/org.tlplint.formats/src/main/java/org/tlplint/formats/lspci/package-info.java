/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads what {@code lspci} prints: configuration space as bytes, and the BARs that its text shows. */
package org.tlplint.formats.lspci;
