/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import org.tlplint.core.trace.EventRef;

/**
 * An event that belongs to a finding.
 *
 * @param role what the event has to do with it: "offending write", "unmasked here"
 * @param event where it stands
 * @param detail what the event did, or an empty text
 */
public record Evidence(String role, EventRef event, String detail) {
}
