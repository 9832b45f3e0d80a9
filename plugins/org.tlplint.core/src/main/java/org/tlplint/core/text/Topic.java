/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

/** What an event is about: coarser than its kind, and known only to the replay. */
public enum Topic {

    CONFIG("config"),
    /** Access to an MSI-X Table, or to another message store. */
    TABLE("table"),
    /** Access to a Pending Bit Array. */
    PBA("pba"),
    /** Something that is, or looks like, an interrupt message, or an INTx wire. */
    INTERRUPT("interrupt"),
    RESET("reset"),
    /** Which addresses a function decodes. */
    BAR("bar"),
    /** Everything else. */
    OTHER("other");

    private final String id;

    Topic(String id) {
        this.id = id;
    }

    /** Name in filters. */
    public String id() {
        return id;
    }
}
