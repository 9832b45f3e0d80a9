/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.extend;

import java.util.ServiceConfigurationError;

/**
 * Why a contribution was refused, or how it failed.
 *
 * @param from who brings it: the name of a bundle, or of a JAR
 * @param name name of its class, or the id of what failed
 * @param message a clause for people
 * @param cause what was thrown, or null
 */
public record ContributionProblem(String from, String name, String message, Throwable cause) {

    /** The whole sentence for people. */
    public String text() {
        return "%s, %s: %s".formatted(from, name, message);
    }

    /** What was thrown, in words: the messages of exceptions of Java often make no sense without their names. */
    public static String words(Throwable thrown) {
        if (thrown instanceof ServiceConfigurationError) {
            // if there is a cause, all that it says is that there is one
            return thrown.getCause() == null ? thrown.getMessage() : words(thrown.getCause());
        }
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName()
                : thrown.getClass().getSimpleName() + ": " + message;
    }
}
