/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What no trace shows of a device, and its maker or driver knows: message stores of its own. */
package org.tlplint.core.device;
