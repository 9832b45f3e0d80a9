/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The command line, and the Equinox application with the same commands. */
package org.tlplint.headless;
