/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on the order in which software enables MSI-X and its vectors (group MSIX-SEQ). */
package org.tlplint.rules.msixsequence;
