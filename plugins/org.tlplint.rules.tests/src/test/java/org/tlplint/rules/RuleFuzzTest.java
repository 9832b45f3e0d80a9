/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioTests;

/** Devices and drivers that do anything at all: no rule may stumble, whatever happens in whatever order. */
class RuleFuzzTest {

    private static final int RUNS = 80;
    private static final int ROWS = 600;
    private static final int SPOILS = 4;
    private static final String[] FUNCTIONS = {"01:00.0", "01:00.1", "02:00.0"};
    private static final int[] ADDRESSES = {0, 0xfee01000, 0xfee02000, 0xfee01001};

    @TempDir
    private Path folder;

    @Test
    void anythingGoes() throws Exception {
        String device = Files.readString(ScenarioTest.folder().resolve("S39-steering-tag-enabled.csv"));
        String snapshot = device.lines().filter(l -> l.contains("Snapshot")).findFirst().orElseThrow().replaceAll(".*,",
                "");
        Set<String> found = new TreeSet<>();
        for (int seed = 0; seed < RUNS; seed++) {
            AuditResult result = audit(seed, snapshot);
            for (Finding finding : result.findings()) {
                check(finding, "seed " + seed);
                found.add(finding.rule().id());
            }
        }
        assertTrue(found.size() > 40, "the runs show too little to be of use, only " + found);
    }

    /** Scenarios with rows left out, doubled and exchanged: each rule comes near to what it looks for. */
    @Test
    void spoiledScenarios() throws Exception {
        Set<String> found = new TreeSet<>();
        Path file = folder.resolve("spoiled.csv");
        for (Path description : ScenarioTests.files(ScenarioTest.folder(), ".device")) {
            Files.copy(description, folder.resolve(description.getFileName()));
        }
        for (Path scenario : ScenarioTests.files(ScenarioTest.folder(), ".csv")) {
            for (int seed = 0; seed < SPOILS; seed++) {
                Files.write(file, spoil(Files.readAllLines(scenario), new Random(seed)));
                for (Finding finding : ScenarioTest.runner().audit(Scenario.read(file)).findings()) {
                    check(finding, scenario.getFileName() + ", seed " + seed);
                    found.add(finding.rule().id());
                }
            }
        }
        int rules = RuleCatalog.infos().size();
        assertTrue(found.size() > rules * 9 / 10, "of %d rules only these find anything: %s".formatted(rules, found));
    }

    private static List<String> spoil(List<String> lines, Random random) {
        List<String> spoiled = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("\\d*,.*")) {
                int copies = random.nextInt(20) == 0 ? random.nextInt(3) : 1;
                for (int i = 0; i < copies; i++) {
                    rows.add(spoiled.size());
                    spoiled.add(line);
                }
            } else {
                spoiled.add(line);
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            if (random.nextInt(12) == 0) {
                Collections.swap(spoiled, rows.get(i), rows.get(i - 1));
            }
        }
        return spoiled;
    }

    private static void check(Finding finding, String run) {
        String where = finding.rule().id() + ", " + run;
        assertFalse(finding.expected().isBlank(), where);
        assertTrue(finding.count() >= finding.occurrences().size() && !finding.occurrences().isEmpty(), where);
        for (Occurrence occurrence : finding.occurrences()) {
            assertFalse(occurrence.observed().isBlank() || occurrence.observed().contains("null"), where);
            for (Evidence cause : occurrence.causes()) {
                // at the level lenient a breach names the message that shows its harm, which comes later
                assertTrue(cause.event().event() <= occurrence.event().event() || cause.role().equals("did harm here"),
                        where + ": cause after effect");
            }
        }
    }

    private AuditResult audit(int seed, String snapshot) throws Exception {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (Knob knob : Knob.values()) {
            if (knob.isChoice()) {
                text.append("#: set %s=%s%n".formatted(knob.id(),
                        knob.choices().get(random.nextInt(knob.choices().size()))));
            }
        }
        text.append("time_ns,dir,type,requester,bdf,reg,addr,len,value,status,first_be,data,msg\n");
        if (random.nextInt(3) > 0) {
            text.append("0,,Reset,,01:00.0\n");
        }
        text.append("0,,Snapshot,,01:00.0,,,,,,,").append(snapshot).append('\n');
        text.append("0,,Snapshot,,01:00.1,,,,,,,")
                .append(snapshot.replaceFirst("040000f0", "040000e0").replaceFirst("05708601", "05708603"))
                .append('\n');
        text.append("0,D,CfgRd0,,01:00.0,100,,4,0x00010017,SC\n0,D,CfgRd0,,01:00.0,104,,4,0x403,SC\n");
        OddMsiDevice odd = new OddMsiDevice(random);
        text.append(odd.snapshot(snapshot));
        long time = 0;
        for (int i = 0; i < ROWS; i++) {
            time += random.nextInt(10) == 0 ? random.nextInt(30_000_000) : random.nextInt(1000);
            text.append(time).append(',').append(row(random)).append('\n');
            time = random.nextInt(60) == 0 ? odd.burst(text, time) : time;
        }
        Path file = folder.resolve("fuzz.csv");
        Files.writeString(file, text);
        return ScenarioTest.runner().audit(Scenario.read(file));
    }

    private static String row(Random random) {
        String function = FUNCTIONS[Math.max(0, random.nextInt(8) - 5)];
        String status = random.nextInt(20) == 0 ? "UR" : "SC";
        int address = ADDRESSES[random.nextInt(20) == 0 ? random.nextInt(4) : 1 + random.nextInt(2)];
        int data = 0x4050 + random.nextInt(6);
        int kind = random.nextInt(100);
        if (kind < 40) {
            return table(random, address, data);
        } else if (kind < 65) {
            return "U,MWr,%s,,,%08x,4,0x%x".formatted(random.nextInt(9) == 0 ? "" : function, address, data);
        } else if (kind < 75) {
            return "D,CfgWr0,,%s,b2,,2,0x%x,%s".formatted(function, random.nextInt(4) << 14 | 15, status);
        } else if (kind < 88) {
            return msi(random, function, address, data, status);
        } else if (kind < 90) {
            return "D,CfgWr0,,%s,4,,2,0x%x,%s".formatted(function, random.nextInt(6) > 0 ? 6 : random.nextInt(8),
                    status);
        } else if (kind < 94) {
            return "D,MRd,,,,f0003000,4,0x%x,SC".formatted(random.nextInt(16));
        } else if (kind < 95) {
            return random.nextInt(3) == 0 ? "D,CfgWr0,,%s,78,,2,0x8000,SC".formatted(function)
                    : "D,CfgWr0,,%s,10,,4,0xf0000000,SC".formatted(function);
        } else if (kind < 96) {
            return "D,CfgWr0,,%s,14,,4,0,SC".formatted(function);
        } else if (kind < 97) {
            return "D,CfgWr0,,01:00.0,108,,4,0x%x,SC".formatted(random.nextInt(2) * 0x101);
        } else if (kind < 98) {
            return "D,MWr,,,,f0003000,4,%d".formatted(random.nextInt(2));
        }
        return "U,%s_INTA,%s".formatted(random.nextInt(3) == 0 ? "Deassert" : "Assert", function);
    }

    private static String table(Random random, int address, int data) {
        long entry = 0xf000_2000L + random.nextInt(4) * 16;
        int shape = random.nextInt(40);
        if (shape == 0) {
            return "D,MWr,,,,%x,8,0x%x".formatted(entry + 4 + random.nextInt(2) * 4,
                    random.nextLong() & 0x1_0000_ffffL);
        } else if (shape == 1) {
            return "D,MWr,,,,%x,%d,0x%x".formatted(entry + random.nextInt(16), 1 + random.nextInt(2),
                    random.nextInt(2));
        } else if (shape < 18) {
            int control = random.nextInt(30) == 0 ? random.nextInt(8) : random.nextInt(2);
            return "D,MWr,,,,%x,4,0x%x".formatted(entry + 12, control | random.nextInt(30) / 29 << 16);
        } else if (shape < 22) {
            return "D,MRd,,,,%x,4,%d,SC".formatted(entry + 12, random.nextInt(2));
        } else if (shape < 30) {
            return "D,MWr,,,,%x,4,0x%08x".formatted(entry, address);
        }
        return "D,MWr,,,,%x,4,0x%x".formatted(entry + 4 + random.nextInt(2) * 4, random.nextInt(2) * data);
    }

    private static String msi(Random random, String function, int address, int data, String status) {
        if (random.nextInt(12) == 0) {
            return oddMsi(random, function, status);
        }
        return switch (random.nextInt(6)) {
            case 0 -> "D,CfgWr0,,%s,54,,4,0x%08x,%s".formatted(function, address, status);
            case 1 -> "D,CfgWr0,,%s,5c,,2,0x%x,%s".formatted(function, data, status);
            case 2 -> "D,CfgWr0,,%s,60,,4,%d,%s".formatted(function, random.nextInt(4), status);
            case 3 -> "D,CfgWr0,,%s,58,,4,0,%s".formatted(function, status);
            default -> "D,CfgWr0,,%s,52,,2,0x%x,%s".formatted(function,
                    0x186 | random.nextInt(5) << 4 | random.nextInt(2), status);
        };
    }

    /** Writes to the MSI capability as no sane driver makes them. */
    private static String oddMsi(Random random, String function, String status) {
        return switch (random.nextInt(7)) {
            case 0 -> "D,CfgWr0,,%s,52,,2,0x%x,%s".formatted(function, 0x186 | 6 + random.nextInt(2) << 4, status);
            case 1 -> "D,CfgWr0,,%s,52,,2,0x%x,%s".formatted(function, 0x586 | random.nextInt(2), status);
            case 2 -> "D,CfgWr0,,%s,58,,4,1,%s".formatted(function, status);
            case 3 -> "D,CfgWr0,,%s,5c,,4,0x14050,%s".formatted(function, status);
            case 4 -> "D,CfgWr0,,%s,60,,4,0xffffffff,%s".formatted(function, status);
            case 5 -> "D,CfgWr0,,%s,5e,,2,1,%s".formatted(function, status);
            default -> "D,CfgWr0,,%s,64,,4,%d,%s".formatted(function, random.nextInt(2), status);
        };
    }
}
