/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Rules on message stores outside the MSI-X Table (Interrupt Message Stores), which device descriptions tell of. The text of the
 * specification on MSI-X does not bind them, so all are advisory and say so (group IMS).
 */
package org.tlplint.rules.ims;
