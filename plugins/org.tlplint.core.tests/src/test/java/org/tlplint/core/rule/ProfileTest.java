/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings, and what is said of wrong ones. */
class ProfileTest {

    @ParameterizedTest
    @CsvSource({"5ns, 5", "10us, 10000", "10ms, 10000000", "1s, 1000000000"})
    void durations(String text, long nanos) {
        assertEquals(nanos, Profile.DEFAULT.with("pending_timeout", text).nanos(Knob.PENDING_TIMEOUT));
    }

    @ParameterizedTest
    @CsvSource({"pending_timeout, 10", "pending_timeout, -1s", "pending_timeout, 9999999999s", "ims_allowed, maybe",
            "no_such, yes"})
    void wrongKnobs(String knob, String value) {
        String message = assertThrows(IllegalArgumentException.class, () -> Profile.DEFAULT.with(knob, value))
                .getMessage();
        assertTrue(message.contains(knob.equals("no_such") ? "spec_profile" : value), message);
    }

    @Test
    void rules() {
        Profile profile = Profile.DEFAULT.withRule("A", "off").withRule("B", "advisory");
        assertTrue(profile.isOff("A"));
        assertNull(profile.severity("A"));
        assertEquals(Severity.ADVISORY, profile.severity("B"));
        assertTrue(Profile.DEFAULT.rules().isEmpty(), "profiles do not change");
        assertThrows(IllegalArgumentException.class, () -> profile.withRule("A", "fatal"));
        assertThrows(IllegalArgumentException.class, () -> profile.withRule("A", "ADVISORY"));
    }
}
