/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The catalogue of rules, one class and one page per rule. */
package org.tlplint.rules;
