/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/** What a source can show. A rule that needs what no source shows is not evaluated. */
public enum Trait {

    CONFIG_ACCESSES("configuration accesses"),
    TABLE_ACCESSES("accesses to the MSI-X Table and PBA"),
    MESSAGES("interrupt messages"),
    REQUESTER_ID("the Requester ID of messages"),
    INTX_MESSAGES("INTx messages"),
    ACCESS_WIDTH("the true width of memory accesses"),
    BYTE_ENABLES("byte enables"),
    COMPLETIONS("completions"),
    TIME("time stamps"),
    /**
     * Every access has taken full effect where it is logged: there are no posted writes in flight (a log written by the
     * device model itself, not a capture on a link).
     */
    SYNCHRONOUS("the moment at which accesses take effect");

    private final String title;

    Trait(String title) {
        this.title = title;
    }

    /** Completes the sentence "the source does not show …". */
    public String title() {
        return title;
    }
}
