/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the readers of text formats share: lines and numbers straight from bytes, without a String per line. */
package org.tlplint.formats.text;
