/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.tlplint.core.device.DescriptionException;
import org.tlplint.core.device.DescriptionReader;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.rule.Profile;

/**
 * A trace with expectations in its comment lines. The trace may be of any text format whose comments begin with #.
 *
 * <pre>
 * #: title Address changed while the entry is unmasked
 * #: set spec_profile=5.0                       a knob of the profile
 * #: device queues.device                     a device description that lies beside the scenario
 * #: pass MSIX-TBL-003                          checked and in order, on at least one function
 * #: not-evaluated MSIX-MSG-002 [words]         on no function a verdict; the reason contains the words
 * #: shows RST-008, N07                      what becomes of ids of the catalogue that are no rules
 * #: not-applicable X86-001 [words]             it concerns no function; the reason contains the words
 * #: undecided MSIX-MSG-002 [words]             at least one event could not be judged
 * 900,D,MWr,,,,f0002008,4,0x4022
 * #&gt; MSIX-TBL-001 certain vector=0             the row above breaks the rule
 * </pre>
 *
 * <p>Expectations are exact: every occurrence of a finding (but for mere information) must be expected, and every
 * expectation met.
 *
 * @param file where it stands
 * @param title what it is about
 * @param profile settings of the audit
 * @param devices what describes the functions
 * @param findings expected findings
 * @param outcomes expected verdicts of rules
 * @param shows ids of the catalogue, not of rules, that it shows the treatment of
 */
public record Scenario(Path file, String title, Profile profile, DeviceDescriptions devices, List<Expectation> findings,
        List<Outcome> outcomes,
        Set<String> shows) {

    /** What is expected of a rule as a whole. */
    public enum Kind {
        PASS, NOT_EVALUATED, NOT_APPLICABLE, UNDECIDED
    }

    /**
     * An expected verdict.
     *
     * @param words part of the reason; empty if it does not matter
     */
    public record Outcome(int line, Kind kind, String rule, String words) {
    }

    /** The same scenario with other settings. */
    public Scenario withProfile(Profile other) {
        return new Scenario(file, title, other, devices, findings, outcomes, shows);
    }

    /**
     * Reads a file.
     *
     * @throws ScenarioException if a directive or expectation makes no sense
     */
    public static Scenario read(Path file) throws IOException, ScenarioException {
        String title = file.getFileName().toString();
        Profile profile = Profile.DEFAULT;
        DeviceDescriptions devices = DeviceDescriptions.NONE;
        List<Expectation> findings = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> shows = new TreeSet<>();
        int number = 0;
        int row = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("#:")) {
                String[] words = line.substring(2).strip().split("\\s+", 2);
                String rest = words.length > 1 ? words[1].strip() : "";
                switch (words[0]) {
                    case "title" -> title = rest;
                    case "set" -> profile = set(profile, rest, number);
                    case "device" -> devices = devices.and(devices(file.resolveSibling(rest), number));
                    case "pass" -> outcomes.add(outcome(number, Kind.PASS, rest));
                    case "not-evaluated" -> outcomes.add(outcome(number, Kind.NOT_EVALUATED, rest));
                    case "not-applicable" -> outcomes.add(outcome(number, Kind.NOT_APPLICABLE, rest));
                    case "undecided" -> outcomes.add(outcome(number, Kind.UNDECIDED, rest));
                    case "shows" -> shows.addAll(List.of(rest.split("\\s*,\\s*")));
                    default -> throw new ScenarioException(number, "no directive is called \"" + words[0] + '"');
                }
            } else if (line.startsWith("#>")) {
                findings.add(Expectation.parse(line.substring(2), number, row));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                row = number;
            }
        }
        return new Scenario(file, title, profile, devices, List.copyOf(findings), List.copyOf(outcomes),
                Set.copyOf(shows));
    }

    private static DeviceDescriptions devices(Path file, int line) throws IOException, ScenarioException {
        try {
            return DescriptionReader.read(Files.readString(file), file.getFileName().toString());
        } catch (DescriptionException | NoSuchFileException e) {
            throw new ScenarioException(line, e.getMessage());
        }
    }

    private static Profile set(Profile profile, String text, int line) throws ScenarioException {
        String[] pair = text.split("=", 2);
        if (pair.length != 2) {
            throw new ScenarioException(line, "set needs knob=value");
        }
        try {
            return profile.with(pair[0].strip(), pair[1].strip());
        } catch (IllegalArgumentException e) {
            throw new ScenarioException(line, e.getMessage());
        }
    }

    private static Outcome outcome(int line, Kind kind, String text) {
        String[] words = text.split("\\s+", 2);
        return new Outcome(line, kind, words[0], words.length > 1 ? words[1] : "");
    }
}
