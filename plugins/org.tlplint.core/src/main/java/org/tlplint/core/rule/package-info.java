/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a rule is, how it judges, and what a finding holds. */
package org.tlplint.core.rule;
