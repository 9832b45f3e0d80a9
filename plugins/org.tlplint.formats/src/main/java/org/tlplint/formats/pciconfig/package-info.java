/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads configuration space as Linux gives it to programs: files {@code config} of sysfs. */
package org.tlplint.formats.pciconfig;
