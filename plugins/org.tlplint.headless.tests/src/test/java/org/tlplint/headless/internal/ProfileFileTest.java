/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.Severity;

class ProfileFileTest {

    @TempDir
    Path folder;

    @Test
    void readsKnobsAndRules() {
        Profile profile = ProfileFile.parse("""
                # our lab
                tlplint-profile 1
                msi_live_update = strict   # we do not want it
                rule MSIX-TBL-001 = advisory
                rule  GEN-002=off

                """, "lab.profile");
        assertEquals("strict", profile.get(Knob.MSI_LIVE_UPDATE));
        assertEquals(Severity.ADVISORY, profile.severity("MSIX-TBL-001"));
        assertTrue(profile.isOff("GEN-002"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|does not begin with",
            "msi_live_update = strict|does not begin with",
            "tlplint-profile 2|version 2",
            "tlplint-profile 1;nonsense|p:2: \"nonsense\" is neither",
            "tlplint-profile 1;frob = 1|p:2: no knob is called \"frob\"",
            "tlplint-profile 1;;ims_allowed = x|p:3: ims_allowed cannot be",
            "tlplint-profile 1;rule FROB-001 = off|p:2: no rule is called \"FROB-001\"",
            "tlplint-profile 1;rule GEN-002 = x|p:2: rule GEN-002 cannot be"})
    void saysWhereAProfileIsWrong(String text, String message) {
        Problem problem = assertThrows(Problem.class, () -> ProfileFile.parse(text.replace(';', '\n'), "p"));
        assertEquals(Exit.USAGE, problem.exitCode());
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }

    @Test
    void takesPercentSignsForWhatTheyAre() {
        Problem problem = assertThrows(Problem.class, () -> ProfileFile.parse("tlplint-profile 1\n%d = %s\n", "p%n"));
        assertTrue(problem.getMessage().startsWith("p%n:2: no knob is called \"%d\""), problem.getMessage());
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80});
        assertTrue(
                assertThrows(Problem.class, () -> ProfileFile.read(binary)).getMessage().contains("not text in UTF-8"));
        Path large = Files.write(folder.resolve("large"), new byte[(1 << 20) + 1]);
        assertTrue(assertThrows(Problem.class, () -> ProfileFile.read(large)).getMessage().contains("larger than"));
    }

    @Test
    void singleSettingsWinOverTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("p"),
                "tlplint-profile 1\nrule MSIX-TBL-001 = off\nrule MSIX-PBA-001 = off\n");
        String trace = Cli.resource("unmasked-write.csv", folder).toString();
        assertEquals(Exit.CLEAN, Cli.run("audit", trace, "--profile", file.toString()).code());
        Cli.Result result = Cli.run("audit", trace, "--profile", file.toString(), "--rule", "MSIX-TBL-001=violation");
        assertEquals(Exit.FINDINGS, result.code());
    }
}
