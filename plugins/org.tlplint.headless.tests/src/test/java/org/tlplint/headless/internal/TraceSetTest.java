/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.formats.Formats;

/** Several traces on the command line and in trace sets. */
class TraceSetTest {

    @TempDir
    Path folder;
    private Path csv;
    private String device;
    private List<String> rows;

    @BeforeEach
    void copyExample() throws IOException {
        csv = Cli.exampleFile("devices/accelerator.csv", folder);
        device = Cli.exampleFile("devices/accelerator.device", folder).toString();
        rows = Files.readAllLines(csv).stream().filter(l -> !l.startsWith("#")).toList();
    }

    /** Writes a part of the rows, with other times. */
    private Path part(String name, int first, int step, long shiftNs) throws IOException {
        StringBuilder text = new StringBuilder(rows.get(0)).append('\n');
        for (int i = 1 + first; i < rows.size(); i += step) {
            String row = rows.get(i);
            long time = Long.parseLong(row.substring(0, row.indexOf(',')));
            text.append(time + shiftNs).append(row, row.indexOf(','), row.length()).append('\n');
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private Path set(String text) throws IOException {
        return Files.writeString(folder.resolve("x.tlpset"), "tlplint-set 1\n" + text);
    }

    /** What does not name lines and files: verdicts, counts, and what was observed. */
    private static String essence(String out) {
        return out.substring(0, out.indexOf("\nInput")).replaceAll("(?:line |\\S*/\\S*:)[0-9,]+ \\(", "PLACE (")
                .replaceAll("\\s+", " ") + out.substring(out.indexOf("Verdict: "));
    }

    @Test
    void partsOfATraceGiveTheFindingsOfTheWhole() throws IOException {
        part("a.csv", 0, 3, 0);
        part("b.csv", 1, 3, 2_500_000);
        part("c.csv", 2, 3, -7_000_000_000L);
        Path set = set("""
                [source]
                file = a.csv
                [source]
                file = b.csv
                offset = -2.5ms
                [source]
                file = c.csv
                format = csv
                offset = 7s
                [device]
                file = accelerator.device
                """);
        Cli.Result whole = Cli.run("audit", csv.toString(), "--device", device);
        Cli.Result parts = Cli.run("audit", set.toString());
        assertEquals(Exit.FINDINGS, parts.code(), parts.err());
        assertTrue(whole.out().contains("IMS-"), "stores are part of it");
        assertEquals(essence(whole.out()), essence(parts.out()));
        Cli.Result line = Cli.run("audit", folder + "/a.csv", folder + "/b.csv", folder + "/c.csv", "--device", device,
                "--offset", folder + "/b.csv=-2500us", "--offset", folder + "/c.csv=7");
        assertEquals(parts.out(), line.out(), "the command line can say the same");
        assertTrue(parts.line(folder + "/c.csv").endsWith("offset +7.000 s"), parts.out());
        Cli.Result unmoved = Cli.run("audit", folder + "/a.csv", folder + "/b.csv", folder + "/c.csv", "--device",
                device);
        assertFalse(essence(whole.out()).equals(essence(unmoved.out())), "without offsets it is another trace");
    }

    @Test
    void aRealLogInTwoGivesTheSame() throws IOException {
        String[] lines;
        try (InputStream in = Formats.input(Cli.kernelBug(folder)).open(0)) {
            lines = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).split("(?<=\n)");
        }
        // nothing happened for 0.4 s before this line
        int cut = 28_089;
        Path early = Files.writeString(folder.resolve("early.log"), join(lines, 0, cut), StandardCharsets.ISO_8859_1);
        Path late = Files.writeString(folder.resolve("late.log"), join(lines, cut, lines.length),
                StandardCharsets.ISO_8859_1);
        String whole = Cli.run("audit", folder + "/trace.log.zst", "--observations").out();
        assertEquals(essence(whole), essence(Cli.run("audit", late.toString(), early.toString(), "--observations")
                .out()));
    }

    private static String join(String[] lines, int from, int to) {
        return String.join("", List.of(lines).subList(from, to));
    }

    @Test
    void everyCommandTakesASet() throws IOException {
        part("a.csv", 0, 2, 0);
        part("b.csv", 1, 2, 1_000);
        String set = set(
                "[source]\nfile = a.csv\n[source]\nfile = b.csv\noffset = -1us\n[device]\nfile = accelerator.device\n")
                .toString();
        String file = csv.toString();
        String vectors = Cli.run("vectors", file, "--device", device, "--csv").out();
        assertTrue(vectors.contains(",store:"), "slots have histories: " + vectors);
        assertEquals(withoutLines(vectors), withoutLines(Cli.run("vectors", set, "--csv").out()));
        assertEquals(withoutFirst(Cli.run("state", file, "--device", device, "--at", "end").out()),
                withoutFirst(Cli.run("state", set, "--at", "end").out()));
        String events = Cli.run("events", set, "--csv").out();
        assertTrue(events.lines().findFirst().orElseThrow().endsWith(",line,source"), events);
        assertTrue(events.lines().skip(2).findFirst().orElseThrow().endsWith(",2," + folder + "/b.csv"), events);
        assertTrue(Cli.run("events", set).out().contains(folder + "/b.csv:2 "));
        Cli.Result info = Cli.run("info", set);
        assertEquals(Cli.run("info", file, "--device", device).line("MWr"), info.line("MWr"));
        assertTrue(info.out().contains("offset -0.000001 s"), info.out());
    }

    /** Lines of parts are not those of the whole: the sixth column. */
    private static String withoutLines(String csv) {
        return csv.replaceAll("(?m)^((?:[^,]*,){5})\\d+,", "$1N,");
    }

    private static String withoutFirst(String out) {
        return out.substring(out.indexOf('\n'));
    }

    @Test
    void aDumpCanHaveItsMoment() throws IOException {
        Path log = Cli.example("msi-mixed", folder);
        Cli.exampleFile("traces/msi-mixed/lspci.txt", folder);
        Path set = set("[source]\nfile = trace.log.zst\n[snapshot]\nfile = lspci.txt\nat = 5s\n");
        String first = Cli.run("events", set.toString(), "--filter", "kind=Snapshot", "--limit", "1").out();
        assertTrue(first.lines().skip(1).findFirst().orElseThrow().contains(" 5.000000 "), first);
        assertTrue(first.contains("/lspci.txt:"), first);
        assertTrue(Cli.run("audit", set.toString(), "--limit", "0").line(folder + "/lspci.txt").contains("(snapshot)"));
        String absolute = Cli.run("info", log.toString()).line("  time").replaceAll(".*from (@\\S+) .*", "$1");
        Path other = Files.writeString(folder.resolve("y.tlpset"),
                Files.readString(set).replace("at = 5s", "at = " + absolute));
        assertTrue(Cli.run("events", other.toString(), "--filter", "kind=Snapshot", "--limit", "1").out()
                .lines().skip(1).findFirst().orElseThrow().contains(" 0.000000 "));
        Path untimed = Files.writeString(folder.resolve("n.csv"),
                "type,bdf,reg,len,data\nCfgRd,01:00.0,0,4,12345678\n");
        Cli.Result none = Cli.run("audit", Files.writeString(folder.resolve("z.tlpset"),
                Files.readString(set).replace("trace.log.zst", untimed.getFileName().toString())).toString());
        assertEquals(Exit.USAGE, none.code());
        assertTrue(none.err().contains("counts from the first event, but no source has time stamps"), none.err());
    }

    @Test
    void sourcesWithoutTimeAreReadFirstWithAWarning() throws IOException {
        Path untimed = Files.writeString(folder.resolve("n.csv"),
                "type,bdf,reg,len,data\nCfgRd,01:00.0,0,4,12345678\n");
        Cli.Result result = Cli.run("audit", csv.toString(), untimed.toString(), "--device", device, "--limit", "0",
                "--report", "json=" + folder + "/out.json");
        assertTrue(result.out().replaceAll("\\s+", " ").contains("Warning: " + untimed
                + ": it has no time stamps: its events were taken before all those of the sources that have"),
                result.out());
        assertTrue(Files.readString(folder.resolve("out.json")).contains("it has no time stamps: its events"));
        assertTrue(Cli.run("info", csv.toString(), untimed.toString()).out().contains("Warning: "));
    }

    @Test
    void stepsBackwardsAreShown() throws IOException {
        Path back = Files.writeString(folder.resolve("n.csv"), "time_ns,type,bdf,reg,len,data\n"
                + "5000,CfgRd,01:00.0,0,4,12345678\n2000,CfgRd,01:00.0,0,4,12345678\n1500,CfgRd,01:00.0,0,4,12345678\n");
        String expected = "ran backwards 2 times by up to 3.00 us, first at line 3; file order kept";
        Cli.Result audit = Cli.run("audit", back.toString(), "--report", "json=" + folder + "/out.json");
        assertTrue(audit.out().replaceAll("\\s+", " ").contains(expected), audit.out());
        assertTrue(Cli.run("info", back.toString()).out().replaceAll("\\s+", " ").contains(expected));
        String json = Files.readString(folder.resolve("out.json")).replaceAll("\\s", "");
        assertTrue(json.contains("\"time_reversals\":2,\"first_reversal_line\":3,\"largest_reversal_ns\":3000"), json);
    }

    @Test
    void whatCannotBeIsAUsageError() throws IOException {
        String set = set("[source]\nfile = none.csv\n").toString();
        Cli.Result result = Cli.run("audit", set);
        assertEquals(Exit.INPUT, result.code());
        assertTrue(result.err().contains(folder + "/none.csv does not exist"), result.err());
        set("[source]\nfile = x.tlpset\n");
        assertTrue(Cli.run("audit", set).err().contains("x.tlpset:3: "), "a set in a set");
        set("[source]\nfile = accelerator.csv\nformat = odd\n");
        assertTrue(Cli.run("audit", set).err().contains("x.tlpset:3: no format 'odd'"), Cli.run("audit", set).err());
        set("[source]\nfile = accelerator.csv\n[source]\nfile = ./accelerator.csv\n");
        assertTrue(Cli.run("audit", set).err().contains("is given twice"));
        set("[source]\nfile = accelerator.csv\n[device]\nfile = none\n");
        assertTrue(Cli.run("audit", set).err().contains("the device description " + folder + "/none does not exist"));
        Files.writeString(Path.of(set), "nothing");
        assertTrue(Cli.run("audit", set).err().contains("is no trace set: it does not begin with"));
        String file = csv.toString();
        assertEquals(Exit.USAGE, Cli.run("audit", file, "--offset", "other=1s").code());
        assertTrue(Cli.run("audit", file, "--offset", "other=1s").err().contains("no trace was given under that name"));
        assertTrue(Cli.run("audit", file, "--offset", "1s").err().contains("write --offset TRACE=TIME"));
        assertTrue(Cli.run("audit", file, "--offset", file + "=x").err().contains("is not a time"));
        assertTrue(Cli.run("audit", file, "--offset", file + "=1", "--offset", file + "=2").err()
                .contains("already has an offset"));
        set("[source]\nfile = accelerator.csv\n");
        assertTrue(Cli.run("audit", set, "--format", "csv").err().contains("is a trace set, which names the formats"));
    }
}
