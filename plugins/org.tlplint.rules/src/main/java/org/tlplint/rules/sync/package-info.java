/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules on messages and the service that they ask for (group SYNC). */
package org.tlplint.rules.sync;
