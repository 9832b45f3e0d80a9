/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The workbench part of tlplint. */
package org.tlplint.ui;
