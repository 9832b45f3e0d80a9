/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads tlplint's own JSON Lines; {@code releng/docs/formats/native-jsonl.md} describes them. */
package org.tlplint.formats.jsonl;
