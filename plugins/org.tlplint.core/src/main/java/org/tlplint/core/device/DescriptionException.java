/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.device;

/** A device description that cannot be understood; the message says where and what. */
public final class DescriptionException extends Exception {

    private static final long serialVersionUID = 1L;

    DescriptionException(String name, int line, String problem) {
        super("%s:%d: %s".formatted(name, line, problem));
    }

    DescriptionException(String problem) {
        super(problem);
    }
}
