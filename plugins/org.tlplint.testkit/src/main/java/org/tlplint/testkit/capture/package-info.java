/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Builds small captures of PCI Express links for tests: TLPs, what carries them, and the files. */
package org.tlplint.testkit.capture;
