/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Events in words, one line each: the columns of an event table and a filter over them. The command line and the workbench
 * show the same texts. What came out of the trace is not made harmless here; whoever prints it does that.
 */
package org.tlplint.core.text;
