/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioException;
import org.tlplint.testkit.ScenarioTests;

/** The scenario runner must fail when something is not as expected, and say what. */
class ScenarioRunnerTest {

    @TempDir
    private Path folder;

    private List<String> differences(String from, String to) throws Exception {
        String text = Files.readString(ScenarioTest.folder().resolve("S22-low-address-bits.csv"));
        assertTrue(text.contains(from), from);
        Path file = folder.resolve("changed.csv");
        Files.writeString(file, text.replace(from, to));
        return ScenarioTest.runner().differences(Scenario.read(file));
    }

    private void assertDifference(String pattern, String from, String to) throws Exception {
        List<String> differences = differences(from, to);
        assertEquals(1, differences.size(), differences.toString());
        assertTrue(differences.get(0).matches(pattern), differences.get(0));
    }

    @Test
    void asExpected() throws Exception {
        assertEquals(List.of(), differences("fee01001", "fee01001"));
    }

    @Test
    void aFindingThatIsNotExpected() throws Exception {
        assertDifference("line +7  found: +MSIX-TBL-003 certain violation vector=0 01:00.0: Message Address .*",
                "#> MSIX-TBL-003 certain violation vector=0", "# nothing");
    }

    @Test
    void anExpectationThatIsNotMet() throws Exception {
        assertDifference("line +7  missing: +MSIX-TBL-003 certain violation vector=0", "fee01001", "fee01000");
    }

    @Test
    void anotherCertaintySeverityVectorFunctionOrLine() throws Exception {
        String expectation = "#> MSIX-TBL-003 certain violation vector=0";
        assertEquals(2, differences(expectation, "#> MSIX-TBL-003 suspect").size());
        assertEquals(2, differences(expectation, "#> MSIX-TBL-003 undefined").size());
        assertEquals(2, differences(expectation, "#> MSIX-TBL-003 vector=1").size());
        assertEquals(2, differences(expectation, "#> MSIX-TBL-003 bdf=02:00.0").size());
        assertEquals(2, differences(expectation, "1500,,Note\n" + expectation).size());
        assertEquals(0, differences(expectation, "#> MSIX-TBL-003 bdf=01:00.0").size());
    }

    @Test
    void aVerdictThatIsNotTheExpectedOne() throws Exception {
        assertDifference("line +1  expected: pass MSIX-TBL-003 .*breached.*", "#: title",
                "#: pass MSIX-TBL-003\n#: title");
        assertDifference("line +1  expected: not_evaluated MSIX-TBL-005 .*pass.*", "#: title",
                "#: not-evaluated MSIX-TBL-005\n#: title");
        assertDifference("line +1  expected: undecided MSIX-TBL-005 .*", "#: title",
                "#: undecided MSIX-TBL-005\n#: title");
        assertDifference("line +1  expected: pass ACME-001 .*", "#: title", "#: pass ACME-001\n#: title");
    }

    @Test
    void aRowThatIsNone() throws Exception {
        String last = "#> MSIX-TBL-003 certain violation vector=0";
        assertDifference("line +9  not a row: .*", last, last + "\n1300,D,MWrong,,,f0002000,4,0");
    }

    @Test
    void aDirectiveThatIsNone() {
        assertThrows(ScenarioException.class, () -> differences("#: title", "#: tilte"));
        assertThrows(ScenarioException.class, () -> differences("#: title", "#: set no_such_knob=1\n#: title"));
        assertThrows(ScenarioException.class, () -> differences("#: title", "#: set spec_profile\n#: title"));
        ScenarioException e = assertThrows(ScenarioException.class, () -> differences("certain violation", "perhaps"));
        assertTrue(e.getMessage().startsWith("line 8: \"perhaps\""), e.getMessage());
    }

    @Test
    void aFolderWithoutScenarios() {
        assertThrows(IllegalArgumentException.class, () -> ScenarioTests.of(folder, ".csv", ScenarioTest.runner()));
    }
}
