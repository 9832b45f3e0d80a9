/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code info} says how completions and requests fit each other. */
class CompletionInfoTest {

    @TempDir
    Path folder;

    private String info(String rows) throws IOException {
        Path trace = Files.writeString(folder.resolve("trace.csv"),
                "type,requester,tag,bdf,reg,len,status,data\n" + rows);
        return Cli.run("info", trace.toString()).out();
    }

    @Test
    void countsWhatFitsAndWhatDoesNot() throws IOException {
        String text = info("""
                CfgRd0,00:00.0,1,01:00.0,0,4,,
                CplD,00:00.0,1,,,4,SC,86801000
                CfgRd0,00:00.0,2,01:00.0,0,4,,
                Cpl,00:00.0,2,,,,RRS,
                CfgRd0,00:00.0,3,01:00.0,0,4,,
                Cpl,00:00.0,9,,,,UR,
                """);
        assertTrue(text.replaceAll("\\s+", " ")
                .contains("Completions: 2 requests answered; 1 completion without a request in "
                        + "the trace; 1 request without its last completion; 2 unsuccessful completions (1 RRS)"),
                text);
    }

    @Test
    void isSilentAboutATraceWithoutCompletions() throws IOException {
        assertFalse(info("CfgRd0,00:00.0,1,01:00.0,0,4,,\n").contains("Completions:"));
    }
}
