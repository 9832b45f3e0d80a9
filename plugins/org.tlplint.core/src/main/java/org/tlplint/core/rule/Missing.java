/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

/** What a trace did not show, when a rule could not be judged. */
public enum Missing {

    MASK_STATE(
            "whether the entry was masked is not known: its Vector Control was neither read nor written since the trace began"),
    ENABLE_STATE(
            "whether MSI-X was enabled is not known: Message Control was neither read nor written since the trace began"),
    MSI_STATE("the state of the MSI registers is not known: they were neither read nor written since the trace began"),
    SLOT_MASK("the slots of the store have no mask bit, says the device description, so only the device's own contract "
            + "tells when they may change"),
    ENTRY_VALUE("what the entry held before is not known: it was neither read nor written since the trace began"),
    RESET("no reset of the function was seen, so it is not known whether the entry was ever programmed"),
    RESET_STATE("no reset of the function was seen, so it is not known what its registers should hold"),
    NOT_READY("the function had perhaps not finished its reset yet"),
    BAR("where the BAR was before is not known"),
    SIZE("the size of the table is not known"),
    COMMAND_STATE("the Command register is not known: it was neither read nor written since the trace began"),
    CAPABILITIES("the capabilities of the function were not all read"),
    SENDER("the source does not tell which function sent the message"),
    TABLE("not every entry of the table is known, so the message may belong to one of those"),
    HEADER("the source does not show this part of the TLP header"),
    DEVICE_CONTROL("Device Control 2 is not known: it was neither read nor written since the trace began"),
    ORDINARY_WRITE("a write to that address with other data may be an ordinary one"),
    DEVICE_ACCESSES("no access of software to the function's own registers was seen"),
    PLATFORM(
            "the trace had not made evident for which platform the messages are meant: set platform, such as platform=x86, if you know"),
    SHAPE("the source does not show the width of the access"),
    SOFTWARE_UNDEFINED("software had made the result undefined"),
    TIME("the source has no time stamps"),
    TOO_SHORT("the trace, or the state that counts, ended before it could be told"),
    VECTOR_CONTROL("what Vector Control held before is not known"),
    STEERING_TAGS("it is not known where Steering Tags are kept: the TPH Requester capability was not read"),
    POWER_STATE("the power state is not known: PMCSR was neither read nor written since the trace began"),
    BAR_SIZE("the size of the BAR is not known: no sizing was seen"),
    PAGE_SIZE("System Page Size of the Physical Function is not known"),
    REGISTER("software touched the place once only, which may be probing"),
    RELOADED("a reset came between, after which a function may show other capabilities"),
    VECTORS_ASSIGNED("the Physical Function may have given the Virtual Function another number of vectors"),
    OTHER_SOURCES("the port may have other sources of messages, such as error reporting");

    private final String reason;

    Missing(String reason) {
        this.reason = reason;
    }

    /** A clause that says why no verdict was possible. */
    public String reason() {
        return reason;
    }
}
