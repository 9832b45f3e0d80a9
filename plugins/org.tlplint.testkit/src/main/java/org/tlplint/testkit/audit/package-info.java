/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Finished audits made by hand, for tests of what shows them. */
package org.tlplint.testkit.audit;
