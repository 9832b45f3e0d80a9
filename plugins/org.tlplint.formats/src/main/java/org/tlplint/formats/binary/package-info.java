/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What readers of binary sources share: a window on the bytes, numbers of either byte order, samples of what is left out. */
package org.tlplint.formats.binary;
