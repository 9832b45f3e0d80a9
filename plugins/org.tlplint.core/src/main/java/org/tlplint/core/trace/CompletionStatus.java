/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/** How a request ended (PCIe Base 6.x, 2.2.9.1). */
public enum CompletionStatus {

    SUCCESSFUL("SC"),
    UNSUPPORTED_REQUEST("UR"),
    REQUEST_RETRY("RRS"),
    COMPLETER_ABORT("CA"),
    /** Not a status of the specification: the source says that the access was refused before it reached its target. */
    REJECTED("rejected");

    private final String mnemonic;

    CompletionStatus(String mnemonic) {
        this.mnemonic = mnemonic;
    }

    public String mnemonic() {
        return mnemonic;
    }
}
