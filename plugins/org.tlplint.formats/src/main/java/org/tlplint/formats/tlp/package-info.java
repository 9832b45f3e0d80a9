/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Decodes Transaction Layer Packets from their bytes. */
package org.tlplint.formats.tlp;
