/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioTests;

/** The table of the catalogue in the documentation is made from the catalogue, the annotations and the scenarios. */
class RuleTableTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final String DOCUMENT = "releng/docs/rules.md";

    @Test
    void documentIsCurrent() throws Exception {
        Path document = MODULE.resolve("../..").normalize().resolve(DOCUMENT);
        Path proposal = MODULE.resolve("target/proposed/rules.md");
        Files.createDirectories(proposal.getParent());
        String table = table();
        Files.writeString(proposal, table);
        String present = Files.exists(document) ? Files.readString(document) : "";
        assertEquals(table, present,
                () -> DOCUMENT + " is not what the rules say; if they are right: cp " + proposal + " "
                        + document);
    }

    private static String table() throws Exception {
        StringBuilder text = new StringBuilder("""
                # The catalogue

                Made from `catalogue.csv`, the annotations of the rule classes and the scenarios by RuleTableTest; not to be edited.
                `./tlplint explain ID` shows the page of an id, which is
                `plugins/org.tlplint.rules/src/main/resources/org/tlplint/rules/pages/ID.md`.

                Severity: *violation* the specification forbids it (*result undefined*: and says that what happens then is undefined), *undefined* the
                specification only says the latter, *advisory* convention, recommendation, ambiguity or estimate, *information* nothing is wrong.
                By: who is at fault. Evidence: *normative* the specification says so, *inferred* it follows from it, *credible* an implementation or
                vendor document says so, *memory* nobody looked it up again. Scenarios: one or two that the rule fires in / that pass it, of more.
                *open* is what has no class, or else no page or scenario, yet.

                | id | title | severity | by | evidence | specification | class | scenarios |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        Map<String, Rule> rules = RuleCatalog.rules().stream().collect(Collectors.toMap(r -> r.info().id(), r -> r));
        Map<String, Set<String>> fires = new HashMap<>();
        Map<String, Set<String>> passes = new HashMap<>();
        readScenarios(fires, passes);
        for (CatalogueEntry entry : Catalogue.entries()) {
            text.append(row(entry, rules.get(entry.id()), fires.getOrDefault(entry.id(), Set.of()),
                    passes.getOrDefault(entry.id(), Set.of())));
        }
        deviations(text);
        knobs(text);
        return text.toString().replace("\r\n", "\n");
    }

    private static void readScenarios(Map<String, Set<String>> fires, Map<String, Set<String>> passes)
            throws Exception {
        for (Path file : ScenarioTests.files(ScenarioTest.folder(), ".csv")) {
            Scenario scenario = Scenario.read(file);
            String name = file.getFileName().toString().replace(".csv", "");
            scenario.findings().forEach(e -> fires.computeIfAbsent(e.rule(), k -> new TreeSet<>()).add(name));
            scenario.outcomes().stream().filter(o -> o.kind() == Scenario.Kind.PASS)
                    .forEach(o -> passes.computeIfAbsent(o.rule(), k -> new TreeSet<>()).add(name));
            scenario.shows().forEach(id -> passes.computeIfAbsent(id, k -> new TreeSet<>()).add(name));
        }
    }

    private static String row(CatalogueEntry entry, Rule rule, Set<String> fires, Set<String> passes) {
        boolean page = RulePages.of(entry.id()).isPresent();
        String id = page ? "[%s](../../plugins/org.tlplint.rules/src/main/resources/org/tlplint/rules/pages/%s.md)"
                .formatted(entry.id(), entry.id()) : entry.id();
        if (rule == null) {
            boolean open = entry.kind().hasClass() || !page;
            return "| %s | %s | %s | %s | %s |  | %s | %s |%n".formatted(id, entry.title(),
                    entry.kind().hasClass() ? entry.severity() : entry.kind().title(), entry.by(),
                    lower(entry.evidence()), open ? "*open*" : entry.kind().meaning(), some(passes));
        }
        RuleInfo info = rule.info();
        boolean deviates = entry.remark().startsWith("Deviates: ");
        return "| %s | %s | %s%s%s | %s | %s | %s | %s | %s / %s |%n".formatted(id, info.title(),
                lower(info.severity()),
                info.undefinedResult() ? ", result undefined" : "", deviates ? " (*)" : "", lower(info.blame()),
                lower(info.confidence()),
                info.spec(), rule.getClass().getName().replace(RuleTableTest.class.getPackageName() + '.', ""),
                some(fires), some(passes));
    }

    private static String some(Set<String> names) {
        return names.stream().limit(2).collect(Collectors.joining(", "));
    }

    private static void deviations(StringBuilder text) {
        text.append("""

                ## Severities that deviate (*)

                The catalogue that these rules were written from gives them another severity, which stands first here.

                | id | catalogue | why |
                | --- | --- | --- |
                """);
        Catalogue.entries().stream().filter(entry -> entry.remark().startsWith("Deviates: "))
                .forEach(entry -> text.append("| %s | %s | %s |%n".formatted(entry.id(), entry.severity(),
                        entry.remark().substring("Deviates: ".length()))));
    }

    private static void knobs(StringBuilder text) {
        text.append("""

                ## Knobs

                Questions that the specification leaves open, or that a trace cannot answer: `--set knob=value`, or a profile.

                | knob | question | values, the default first |
                | --- | --- | --- |
                """);
        for (Knob knob : Knob.values()) {
            text.append("| %s | %s | %s%s |%n".formatted(knob.id(), knob.question(), String.join(", ", knob.choices()),
                    knob.isChoice() ? "" : " (" + knob.permitted() + ")"));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
