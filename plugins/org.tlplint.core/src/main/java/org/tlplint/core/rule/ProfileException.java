/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** A text is no profile, or says what cannot be; the message names the line. */
public final class ProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    ProfileException(String message) {
        super(message);
    }
}
