/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on the Pending Bit Array (group MSIX-PBA). */
package org.tlplint.rules.msixpending;
