/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads tlplint's own table format; {@code releng/docs/formats/native-csv.md} describes it. */
package org.tlplint.formats.csv;
