/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules SRIOV: what is particular to Virtual Functions. */
package org.tlplint.rules.sriov;
