/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the model is filled and read. */
package org.tlplint.model.internal;
