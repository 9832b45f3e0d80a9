/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/**
 * Something about a source that only a person can know, such as the link type under which a capture keeps its TLPs.
 *
 * @param name as it is given: "linktype"
 * @param value what holds if nothing is given; empty if nothing does
 * @param meaning one sentence with the values that are possible
 */
public record FormatOption(String name, String value, String meaning) {
}
