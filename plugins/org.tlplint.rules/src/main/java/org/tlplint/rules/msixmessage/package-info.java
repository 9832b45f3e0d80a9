/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on MSI-X messages (group MSIX-MSG). */
package org.tlplint.rules.msixmessage;
