/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules TPH: Steering Tags in the MSI-X Table. */
package org.tlplint.rules.tph;
