/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Drives, from inside, workbenches that the test of the installation starts. */
package org.tlplint.install.driver;
