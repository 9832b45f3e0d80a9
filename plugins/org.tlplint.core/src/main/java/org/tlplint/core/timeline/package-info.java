/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What each vector did over the whole trace, coarse where there is much of it, in bounded memory: for pictures. */
package org.tlplint.core.timeline;
