/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Checks of the project as a whole. */
package org.tlplint.architecture;
