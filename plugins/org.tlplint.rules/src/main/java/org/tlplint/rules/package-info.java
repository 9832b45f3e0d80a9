/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The catalogue of rules: {@link org.tlplint.rules.RuleCatalog} and a page for each. */
package org.tlplint.rules;
