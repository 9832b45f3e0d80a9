/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a rule is, what it may ask for, and what it reports. */
package org.tlplint.core.rule;
