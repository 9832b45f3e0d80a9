/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads TLPs that stand as hexadecimal numbers in lines of text. */
package org.tlplint.formats.tlphex;
