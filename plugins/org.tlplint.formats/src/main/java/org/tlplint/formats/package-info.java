/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The trace formats that tlplint knows, and how to find the one a file has. */
package org.tlplint.formats;
