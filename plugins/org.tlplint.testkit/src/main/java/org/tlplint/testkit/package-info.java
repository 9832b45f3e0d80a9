/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tests of rules without Java: a scenario is a trace with the expected findings written below the rows that cause them;
 * see {@link org.tlplint.testkit.Scenario} for the form and {@link org.tlplint.testkit.ScenarioTests} to run them.
 */
package org.tlplint.testkit;
