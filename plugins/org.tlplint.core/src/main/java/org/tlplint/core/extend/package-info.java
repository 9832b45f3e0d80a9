/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Formats, rules and reports that others bring: where they come from, which are taken, and what is wrong with those that are not. */
package org.tlplint.core.extend;
