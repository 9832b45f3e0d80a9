/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit;

/** A scenario file that is not of the form that {@link Scenario} describes. */
public final class ScenarioException extends Exception {

    private static final long serialVersionUID = 1;

    ScenarioException(int line, String problem) {
        super("line " + line + ": " + problem);
    }
}
