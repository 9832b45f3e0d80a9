/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on MSI messages (group MSI-MSG). */
package org.tlplint.rules.msimessage;
