/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Configuration space as registers and fields with names: what {@code lspci -vvv} shows, with unknown bits left unknown. */
package org.tlplint.core.register;
