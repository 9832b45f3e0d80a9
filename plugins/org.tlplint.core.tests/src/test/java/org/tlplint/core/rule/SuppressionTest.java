/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.trace.Bdf;

class SuppressionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int NVME = Bdf.parse("01:00.0");

    private static Profile read(String... lines) throws ProfileException {
        return ProfileReader.read("tlplint-profile 1\n" + String.join("\n", lines) + '\n', "p",
                id -> id.startsWith("MSIX-") ? null : "no rule is called " + id);
    }

    private static String reason(Profile profile, int function, int vector) {
        Suppression found = profile.suppression("MSIX-TBL-001", function, vector, TODAY);
        return found == null ? null : found.reason();
    }

    @Test
    void theNarrowestHolds() throws ProfileException {
        Profile profile = read("suppress MSIX-TBL-001@01:00.0 vector 3 = this vector",
                "suppress MSIX-TBL-001 = all   # of them", "suppress MSIX-TBL-001 @ 01:00.0 = \"the # function\"");
        assertEquals("this vector", reason(profile, NVME, 3));
        assertEquals("the # function", reason(profile, NVME, 4));
        assertEquals("all", reason(profile, Bdf.parse("02:00.0"), 3));
        assertEquals("all", reason(profile, Bdf.NONE, Finding.NO_VECTOR));
        assertNull(profile.suppression("MSIX-TBL-002", NVME, 3, TODAY));
    }

    @Test
    void aLaterLineReplacesOneOfTheSameScope() throws ProfileException {
        Profile profile = read("suppress MSIX-TBL-001 = first", "suppress MSIX-TBL-001 until 2030-01-01 = second");
        assertEquals(1, profile.suppressions().size());
        assertEquals("second", reason(profile, NVME, 0));
    }

    @Test
    void holdsUntilTheEndOfItsLastDay() throws ProfileException {
        assertEquals("x", reason(read("suppress MSIX-TBL-001 until 2026-11-22 = x"), NVME, 0));
        assertNull(reason(read("suppress MSIX-TBL-001 until 2026-11-21 = x"), NVME, 0));
        // a narrow one that is over does not hide a wide one that holds
        assertEquals("wide", reason(read("suppress MSIX-TBL-001 = wide",
                "suppress MSIX-TBL-001@01:00.0 until 2020-01-01 = narrow"), NVME, 0));
    }

    @Test
    void knobsOfAFunctionDoNotLoseIt() throws ProfileException {
        Profile profile = read("suppress MSIX-TBL-001 = x", "ims_allowed@01:00.0 = yes", "level = strict",
                "rule MSIX-TBL-002 = off");
        assertEquals("x", reason(profile, NVME, 0));
        assertEquals("x", reason(profile.forFunction(NVME), NVME, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "bug #4711, see \"notes\" \\ = here", "ä ü – ✓", "C:\\temp\\"})
    void isReadAsItWasWritten(String reason) throws ProfileException {
        Suppression written = new Suppression("MSIX-TBL-001", NVME, 12, reason, TODAY, "A. Uthor <a@b.example>");
        assertEquals(List.of(written), read(written.line()).suppressions(), written.line());
        Suppression wide = new Suppression("MSIX-TBL-001", reason);
        assertEquals(List.of(wide), read(wide.line() + " # remark").suppressions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "suppress MSIX-TBL-001 =|needs a reason",
            "suppress MSIX-TBL-001 = \"\"|needs a reason",
            "suppress MSIX-TBL-001 = # none|needs a reason",
            "suppress MSIX-TBL-001|p:2: \"suppress MSIX-TBL-001\" is neither",
            "suppress FROB-1 = x|no rule is called FROB-1",
            "suppress MSIX-TBL-001@nvme = x|after @ stands a function",
            "suppress MSIX-TBL-001 vector -1 = x|\"-1\" is no vector",
            "suppress MSIX-TBL-001 vector 99999999999 = x|is no vector",
            "suppress MSIX-TBL-001 until tomorrow = x|\"tomorrow\" is no day",
            "suppress MSIX-TBL-001 until 2026-02-30 = x|is no day",
            "suppress MSIX-TBL-001 forever = x|after \"suppress\" stands ID",
            "suppress MSIX-TBL-001 = \"open|no closing quotation mark",
            "suppress MSIX-TBL-001 = \"a\" b|follows the closing"})
    void saysWhatIsWrong(String line, String message) {
        ProfileException e = assertThrows(ProfileException.class, () -> read(line));
        assertTrue(e.getMessage().startsWith("p:2: ") && e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void isBounded() {
        assertThrows(IllegalArgumentException.class,
                () -> new Suppression("MSIX-TBL-001", "x".repeat(Suppression.LONGEST_REASON + 1)));
        assertThrows(IllegalArgumentException.class, () -> new Suppression("MSIX-TBL-001", "two\nlines"));
        List<Suppression> many = Collections.nCopies(Profile.MAX_SUPPRESSIONS + 1,
                new Suppression("MSIX-TBL-001", "x"));
        assertThrows(IllegalArgumentException.class, () -> Profile.DEFAULT.withSuppressions(many));
        assertFalse(new Suppression("MSIX-TBL-001", "x").isExpired(LocalDate.MAX));
    }
}
