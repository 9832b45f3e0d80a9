/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on how software programs MSI (group MSI-CFG). */
package org.tlplint.rules.msiconfig;
