/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Files of Agilent protocol analyzers, and the frames that they record. */
package org.tlplint.formats.pad;
