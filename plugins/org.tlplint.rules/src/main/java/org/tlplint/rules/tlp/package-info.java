/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on the form of interrupt messages as TLPs (group TLP). */
package org.tlplint.rules.tlp;
