/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Foreign tables and logs, read by a mapping: which column or group of a pattern holds what, and how it is written. The model, its
 * reader and writer, the proposal of a mapping for a table and the preview of what a mapping makes of a file are free of any user
 * interface. {@code releng/docs/mapping-profile.md} describes the file.
 */
package org.tlplint.formats.map;
