/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Regular expressions over bytes whose time grows with the length of the line alone, whoever wrote pattern and line. Why not
 * {@code java.util.regex}: a pattern of a stranger's profile may take it exponential time, or overflow the stack, on a
 * stranger's trace; and it wants a String for every line. RE2/J has no such fault, but wants characters too, makes objects for
 * every match and is no OSGi bundle.
 */
package org.tlplint.formats.pattern;
