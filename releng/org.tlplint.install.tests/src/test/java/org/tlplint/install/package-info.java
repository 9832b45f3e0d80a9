/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Installs what was built as its users do. */
package org.tlplint.install;
