/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that writes traces. */
class ConvertCommandTest {

    @TempDir
    Path folder;
    private String trace;

    @BeforeEach
    void copyTrace() {
        trace = Cli.resource("unmasked-write.csv", folder).toString();
    }

    private String to(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private static String events(String file) {
        return Cli.run("events", file, "--csv").out().lines().map(l -> l.replaceAll("^([^,]*,[^,]*,[^,]*),.*?,", "$1,"))
                .toList().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.jsonl", "out.pcapng", "out.csv.gz", "out.JSONL.zst", "out.pcapng.zst"})
    void theNameSaysFormatAndPacking(String name) throws IOException {
        Cli.Result result = Cli.run("convert", trace, to(name));
        assertEquals(Exit.CLEAN, result.code(), result.err());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("tlplint: 13 events written to " + to(name)), result.err());
        assertTrue(result.err().contains("places in"), result.err());
        assertEquals(List.of(name, "unmasked-write.csv").stream().sorted().toList(), files(), "nothing else is left");
        Cli.Result plain = Cli.run("audit", trace, "--report", "json=-");
        Cli.Result converted = Cli.run("audit", to(name), "--report", "json=-");
        assertEquals(plain.code(), converted.code());
        assertEquals(plain.err(), converted.err());
        assertEquals(plain.out().lines().filter(l -> l.contains("\"observed\"")).toList(),
                converted.out().lines().filter(l -> l.contains("\"observed\"")).toList());
    }

    @Test
    void whatIsThereIsNotReplacedUnasked() throws IOException {
        Files.writeString(folder.resolve("out.csv"), "precious");
        Cli.Result refused = Cli.run("convert", trace, to("out.csv"));
        assertEquals(Exit.USAGE, refused.code());
        assertTrue(refused.err().contains("exists; --force replaces it"), refused.err());
        assertEquals("precious", Files.readString(folder.resolve("out.csv")));
        assertEquals(Exit.CLEAN, Cli.run("convert", trace, to("out.csv"), "--force").code());
        assertTrue(Files.readString(folder.resolve("out.csv")).startsWith("# pcie-trace-csv 1;"));
        Cli.Result itself = Cli.run("convert", trace, trace, "--force");
        assertEquals(Exit.USAGE, itself.code());
        assertTrue(itself.err().contains("source and target at once"), itself.err());
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeAnyWork() throws IOException {
        for (String[] wrong : new String[][] {{"out.xlsx", "the name does not tell the format"},
                {"no/such/out.csv", "there is no folder"}, {"-", "add --as"}}) {
            Cli.Result result = Cli.run("convert", trace, wrong[0].equals("-") ? "-" : to(wrong[0]));
            assertEquals(Exit.USAGE, result.code());
            assertTrue(result.err().contains(wrong[1]), result.err());
        }
        assertTrue(
                Cli.run("convert", trace, to("x.csv"), "--as", "xml").err().contains("there are csv, jsonl, pcapng"));
        assertEquals(Exit.USAGE, Cli.run("convert", trace).code());
        assertEquals(Exit.INPUT, Cli.run("convert", to("missing.log"), to("x.csv")).code());
        assertEquals(List.of("unmasked-write.csv"), files());
    }

    @Test
    void standardOutputNeedsAFormat() throws IOException {
        Cli.Result result = Cli.run("convert", trace, "-", "--as", "jsonl");
        assertEquals(Exit.CLEAN, result.code());
        assertTrue(result.out().startsWith("{\"type\":\"meta\",\"version\":1"), result.out());
        assertEquals(14, result.out().lines().count());
        Cli.Result again = Cli.run(result.out().getBytes(StandardCharsets.UTF_8), "convert", "-", "-", "--as", "JSONL");
        assertEquals(result.out(), again.out());
        assertEquals(List.of("unmasked-write.csv"), files());
    }

    @Test
    void partsAreConverted() throws IOException {
        Cli.Result timed = Cli.run("convert", trace, to("a.jsonl"), "--from", "1.9us", "--to", "2us");
        assertEquals(Exit.CLEAN, timed.code(), timed.err());
        assertEquals(3, Files.readAllLines(folder.resolve("a.jsonl")).size());
        assertTrue(timed.err().contains("11  events that --filter, --from or --to leave out"), timed.err());
        Cli.Result filtered = Cli.run("convert", trace, to("b.jsonl"), "--filter", "kind=table data=4022");
        assertEquals(Exit.CLEAN, filtered.code(), filtered.err());
        List<String> lines = Files.readAllLines(folder.resolve("b.jsonl"));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).contains("22400000"), lines.get(1));
        assertEquals(Exit.USAGE, Cli.run("convert", trace, to("c.csv"), "--filter", "frob=1").code());
        assertEquals(Exit.USAGE, Cli.run("convert", trace, to("a.jsonl"), to("c.csv"), "--filter", "x").code());
        assertEquals(Exit.USAGE, Cli.run("convert", trace, to("c.csv"), "--from", "2", "--to", "1").code());
    }

    @Test
    void severalTracesBecomeOne() throws IOException {
        Path log = folder.resolve("some.log");
        Files.writeString(log, "pci_cfg_read nvme 01:00.0 @0x0 -> 0x1b36\n");
        Cli.Result result = Cli.run("convert", log.toString(), trace, to("all.csv"));
        assertEquals(Exit.CLEAN, result.code(), result.err());
        assertTrue(result.err().startsWith("tlplint: 14 events written"), result.err());
        assertTrue(result.err().contains("not all of its sources do"), result.err());
        assertEquals(Exit.USAGE, Cli.run("convert", trace, trace, to("c.csv")).code());
    }

    @Test
    void whatIsLostIsSaid() throws IOException {
        Path rows = folder.resolve("rows.csv");
        Files.writeString(rows, "type,addr,data,color\nMWr,fee00000,41400000,red\nFrob,1,2,3\nMWr,xyz,0,0\n");
        Cli.Result result = Cli.run("convert", rows.toString(), to("rows.pcapng"), "--strict");
        assertEquals(Exit.INCOMPLETE, result.code());
        assertTrue(result.err().contains("NOT UNDERSTOOD: row of an unknown type (first at line 3)"), result.err());
        assertTrue(result.err().contains("NOT UNDERSTOOD: column addr cannot be read"), result.err());
        assertTrue(result.err().contains("in a comment: TLP does not say all of its event"), result.err());
        assertEquals(Exit.CLEAN, Cli.run("convert", rows.toString(), to("rows.jsonl")).code());
        assertEquals(events(rows.toString()), events(to("rows.jsonl")));
    }

    @Test
    void whatBreaksOffIsConvertedAsFarAsItGoes() throws IOException {
        byte[] packed = Files.readAllBytes(Cli.kernelBug(folder));
        Path cut = folder.resolve("cut.log.zst");
        Files.write(cut, Arrays.copyOf(packed, packed.length / 2));
        Cli.Result result = Cli.run("convert", cut.toString(), to("cut.csv.zst"));
        assertEquals(Exit.INPUT, result.code());
        assertTrue(result.err().contains("only what stands before that was converted"), result.err());
        assertTrue(Files.size(folder.resolve("cut.csv.zst")) > 10_000);
    }

    @Test
    void anInterruptedConversionLeavesNothing() throws IOException {
        String log = Cli.kernelBug(folder).toString();
        Cli.Result result = Cli.run(new byte[0], StandardCharsets.UTF_8, new AtomicBoolean(true), "convert", log,
                to("x.csv"));
        assertEquals(Exit.INTERRUPTED, result.code());
        assertFalse(Files.exists(folder.resolve("x.csv")));
        assertEquals(List.of("trace.log.zst", "unmasked-write.csv"), files());
    }

    @Test
    void theSameTwice() throws IOException {
        Cli.run("convert", trace, to("a.pcapng.gz"));
        Cli.run("convert", trace, to("b.pcapng.gz"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pcapng.gz")),
                Files.readAllBytes(folder.resolve("b.pcapng.gz")));
    }
}
