/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show a trace: info, state, events. */
class ViewsTest {

    @TempDir
    Path folder;
    private String trace;

    @BeforeEach
    void copyTrace() {
        trace = Cli.resource("unmasked-write.csv", folder).toString();
    }

    @Test
    void infoSaysWhatIsInATrace() throws IOException {
        Cli.Result result = Cli.run("info", trace);
        assertEquals(Exit.CLEAN, result.code());
        Golden.check("unmasked-write.info.txt", result.out().replace(folder + "/", ""));
    }

    @Test
    void stateShowsTheTableAtAnEvent() throws IOException {
        Cli.Result result = Cli.run("state", trace, "--at", "#8");
        assertEquals(Exit.CLEAN, result.code());
        Golden.check("unmasked-write.state.txt", result.out().replace(folder + "/", ""));
    }

    @Test
    void stateGoesByTimeAsWellAsByEvent() {
        String byEvent = Cli.run("state", trace, "--at", "#8").out();
        assertEquals(byEvent, Cli.run("state", trace, "--at", "1850ns").out());
        assertEquals(byEvent, Cli.run("state", trace, "--at", "@1.8us").out());
        assertEquals(Cli.run("state", trace, "--at", "#12").out(), Cli.run("state", trace, "--at", "end").out());
        assertTrue(Cli.run("state", trace, "--at", "-1").out().startsWith("State before the first event"));
    }

    @Test
    void stateLeavesNothingUnsaidThatIsUnknown() {
        Cli.Result result = Cli.run("state", Cli.kernelBug(folder).toString(), "--at", "0", "--function", "00:00.0");
        assertEquals(Exit.USAGE, result.code(), "at the first event no function has been shown: " + result.out());
        Cli.Result later = Cli.run("state", folder.resolve("trace.log.zst").toString(), "--at", "0.02", "--function",
                "00:00.0", "--hex");
        assertEquals(Exit.CLEAN, later.code(), later.err());
        assertTrue(later.out().contains("[8086:????]") || later.out().contains("[8086:29c0]"), later.out());
        assertTrue(later.out().contains("the capability list is not known to its end"), later.out());
        assertTrue(later.out().contains("  000: 86 80"), later.out());
    }

    @Test
    void stateDecodesRegisters() {
        Cli.Result result = Cli.run("state", Cli.kernelBug(folder).toString(), "--at", "end", "--function", "01:00.0",
                "--registers");
        assertEquals(Exit.CLEAN, result.code(), result.err());
        assertTrue(result.line("    004").endsWith("0103      Command"), result.out());
        assertTrue(result.out().contains("Bus Master Enable-"), result.out());
        assertTrue(result.out().contains("Table Size 65, Function Mask-, MSI-X Enable-"), result.out());
    }

    @Test
    void stateRefusesEventsThatAreNotThere() {
        Cli.Result result = Cli.run("state", trace, "--at", "#13");
        assertEquals(Exit.USAGE, result.code());
        assertTrue(result.err().contains("the last one is #12"), result.err());
        assertEquals(Exit.USAGE, Cli.run("state", trace, "--at", "#x").code());
        assertEquals(Exit.USAGE, Cli.run("state", trace, "--at", "#1", "--function", "09:00.0").code());
    }

    @Test
    void eventsAreDecoded() throws IOException {
        Cli.Result result = Cli.run("events", trace);
        assertEquals(Exit.CLEAN, result.code());
        Golden.check("unmasked-write.events.txt", result.out());
        Golden.check("unmasked-write.events.csv", Cli.run("events", trace, "--csv").out());
    }

    @Test
    void eventsAreFilteredAndLimited() {
        List<String> rows = Cli.run("events", trace, "--csv", "--where", "kind=table data=4022").out().lines().skip(1)
                .toList();
        assertEquals(2, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.contains("Message Data = 0x00004022")));
        Cli.Result limited = Cli.run("events", trace, "--limit", "3");
        assertEquals(4, limited.out().lines().count());
        assertTrue(limited.err().contains("there are more"), limited.err());
        Cli.Result all = Cli.run("events", trace, "--limit", "13");
        assertEquals(14, all.out().lines().count());
        assertEquals("", all.err());
        Cli.Result timed = Cli.run("events", trace, "--csv", "--from", "1.9us", "--to", "2us");
        assertEquals(3, timed.out().lines().count(), timed.out());
        Cli.Result wrong = Cli.run("events", trace, "--where", "frob=1");
        assertEquals(Exit.USAGE, wrong.code());
        assertTrue(wrong.err().contains("at character 1: no field \"frob\""), wrong.err());
        Cli.Result late = Cli.run("events", trace, "--where", "kind=MWr data >= zz");
        assertTrue(late.err().contains("at character 18: data: \"zz\" is not a hexadecimal number"), late.err());
        assertTrue(Cli.run("events", trace, "--where", "is=finding").err().contains("workbench"));
    }

    @Test
    void eventsOfAVectorAreFoundByTheReplay() {
        List<String> rows = Cli.run("events", trace, "--csv", "--where", "vector=0 (dir=up or meaning~/un?masked/)")
                .out()
                .lines().skip(1).toList();
        assertTrue(rows.size() >= 2, rows.toString());
        assertTrue(rows.stream().allMatch(r -> r.contains("vector 0") || r.contains("entry 0")), rows.toString());
        assertEquals(1, Cli.run("events", trace, "--csv", "--where", "vector=1..2047 kind!=pba").out().lines().count());
    }

    @Test
    void timesNeedATraceWithTime() throws IOException {
        Path untimed = folder.resolve("untimed.log");
        Files.writeString(untimed, "pci_cfg_read nvme 01:00.0 @0x0 -> 0x1b36\n".repeat(20));
        for (String[] args : new String[][] {{"events", untimed.toString(), "--from", "1"},
                {"audit", untimed.toString(), "--to", "1"},
                {"state", untimed.toString(), "--at", "1"}}) {
            Cli.Result result = Cli.run(args);
            assertEquals(Exit.USAGE, result.code());
            assertTrue(result.err().contains("the trace has no time stamps"), result.err());
        }
        assertFalse(Cli.run("events", untimed.toString()).out().isEmpty());
    }
}
