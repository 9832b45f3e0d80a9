/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.List;

import org.tlplint.core.trace.EventRef;

/**
 * One breach of a rule.
 *
 * @param event the event that broke the rule
 * @param observed what was seen
 * @param causes earlier events that made it a breach, oldest first
 */
public record Occurrence(EventRef event, String observed, List<Evidence> causes) {
}
