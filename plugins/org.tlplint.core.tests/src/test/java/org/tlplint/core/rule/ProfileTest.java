/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;

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
            "no_such, yes", "level, harsh", "ims_allowed@01:00.0, maybe"})
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

    @Test
    void oneFunctionMayDiffer() {
        Profile profile = Profile.DEFAULT.with("ims_allowed@01:00.0", "yes").with("spec_profile", "5.0");
        assertEquals("no", profile.get(Knob.IMS_ALLOWED));
        assertEquals("no", profile.forFunction(0x0101).get(Knob.IMS_ALLOWED));
        assertEquals("yes", profile.forFunction(0x0100).get(Knob.IMS_ALLOWED));
        assertEquals("5.0", profile.forFunction(0x0100).get(Knob.SPEC_PROFILE));
        String message = assertThrows(IllegalArgumentException.class, () -> profile.with("ims_allowed@nvme", "yes"))
                .getMessage();
        assertTrue(message.contains("01:00.0"), message);
    }

    @Test
    void whatIsSetWinsOverTheLevel() {
        Profile strict = Profile.DEFAULT.with("level", "strict");
        assertEquals(Level.STRICT, strict.level());
        assertEquals("literal", strict.get(Knob.ST_UPDATE));
        assertEquals("strict", strict.forFunction(1).get(Knob.UNMASKED_WHEN_DISABLED));
        Profile set = Profile.DEFAULT.with("st_update", "tph_aware").with("level", "strict");
        assertEquals("tph_aware", set.get(Knob.ST_UPDATE));
        assertEquals("tph_aware", Profile.DEFAULT.with("level", "lenient").get(Knob.ST_UPDATE));
    }

    @Test
    void saysWhichKnobsWereRead() {
        Set<Knob> reads = EnumSet.noneOf(Knob.class);
        Profile profile = Profile.DEFAULT.with("ims_allowed@01:00.0", "yes").notingReads(reads);
        profile.forFunction(0x0100).is(Knob.IMS_ALLOWED, "no");
        profile.nanos(Knob.PENDING_TIMEOUT);
        assertEquals(EnumSet.of(Knob.IMS_ALLOWED, Knob.PENDING_TIMEOUT), reads);
    }

    @Test
    void whatWasSetCanBeSetAgain() {
        Profile profile = Profile.DEFAULT.with("st_update", "literal").with("ims_allowed@0001:02:03.4", "yes")
                .with("level", "lenient");
        assertEquals("{level=lenient, st_update=literal, ims_allowed@0001:02:03.4=yes}", profile.settings().toString());
        Profile again = Profile.DEFAULT;
        for (var setting : profile.settings().entrySet()) {
            again = again.with(setting.getKey(), setting.getValue());
        }
        assertEquals(profile.settings(), again.settings());
        assertTrue(Profile.DEFAULT.settings().isEmpty());
    }
}
