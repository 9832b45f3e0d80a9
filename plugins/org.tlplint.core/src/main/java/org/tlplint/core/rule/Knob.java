/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.List;

/** A setting for what the specification leaves open, with its permitted values, the default first. */
public enum Knob {

    UNMASKED_WHEN_DISABLED("unmasked_when_disabled", "Is an entry \"unmasked\" while MSI-X Enable is Clear?",
            "advisory", "strict", "off"),
    REFRESH_ON_ENABLE("refresh_on_enable", "Does setting MSI-X Enable force a refresh of cached entries?", "assume_yes",
            "assume_no"),
    MSI_LIVE_UPDATE("msi_live_update", "May MSI address and data change while MSI is enabled?", "advise", "allow",
            "strict"),
    SPEC_PROFILE("spec_profile", "Revision of the specification that judges", "6.late", "6.early", "5.0", "p3"),
    PENDING_TIMEOUT("pending_timeout", "How long delivery of a pending message may take", "10ms"),
    ALLOW_INFLIGHT("allow_inflight", "May messages be in flight when a mask is written?", "yes", "no"),
    IMS_ALLOWED("ims_allowed", "May functions send messages that no table entry holds?", "no", "yes"),
    MERGE_TOLERANT("merge_tolerant", "May the capture show accesses that a bridge merged or split?", "no", "yes"),
    ST_UPDATE("st_update", "May a Steering Tag change in an unmasked entry while the TPH Requester is disabled?",
            "tph_aware",
            "literal");

    private final String id;
    private final String question;
    private final List<String> values;

    Knob(String id, String question, String... values) {
        this.id = id;
        this.question = question;
        this.values = List.of(values);
    }

    /** Name in profiles and on the command line. */
    public String id() {
        return id;
    }

    public String question() {
        return question;
    }

    public String defaultValue() {
        return values.get(0);
    }

    /** Permitted values; a single one stands for any duration. */
    public List<String> choices() {
        return values;
    }

    /** Whether the value is a time such as {@code 10ms} or {@code 1s}. */
    public boolean isDuration() {
        return this == PENDING_TIMEOUT;
    }
}
