/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Replays events through the model and says, step by step, what each one did. */
package org.tlplint.core.replay;
