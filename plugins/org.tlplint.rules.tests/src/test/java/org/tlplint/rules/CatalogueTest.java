/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioTests;

/** Every id of the catalogue is a rule, or has a page and a scenario that show what becomes of it. */
class CatalogueTest {

    private static final String OPEN = "catalogue-open.txt";

    private final Map<String, RuleInfo> rules = RuleCatalog.infos().stream()
            .collect(Collectors.toMap(RuleInfo::id, Function.identity()));

    @Test
    void idsAreUniqueAndInOrder() {
        List<String> ids = Catalogue.entries().stream().map(CatalogueEntry::id).toList();
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
        assertEquals(200, ids.stream().filter(id -> !id.matches("N\\d+|(OBS|IMS).*")).count());
    }

    @Test
    void everyRuleIsInTheCatalogue() {
        for (String id : new TreeSet<>(rules.keySet())) {
            CatalogueEntry entry = Catalogue.find(id)
                    .orElseThrow(() -> new AssertionError(id + " has a class and no line in catalogue.csv"));
            assertTrue(entry.kind().hasClass(), id + " has a class, but catalogue.csv calls it " + entry.kind());
        }
    }

    /** Exact, so that it can only shrink: who adds a rule removes its line. */
    @Test
    void whatIsOpenIsListed() throws Exception {
        Set<String> shown = shown();
        Set<String> open = new TreeSet<>();
        for (CatalogueEntry entry : Catalogue.entries()) {
            boolean done = entry.kind().hasClass() ? rules.containsKey(entry.id())
                    : RulePages.of(entry.id()).isPresent()
                            && (entry.kind() == CatalogueEntry.Kind.UNDECIDABLE || shown.contains(entry.id()));
            if (!done) {
                open.add(entry.id());
            }
        }
        Set<String> listed = listed();
        Set<String> superfluous = new TreeSet<>(listed);
        superfluous.removeAll(open);
        assertEquals(Set.of(), superfluous, "done or unknown: remove these lines from " + OPEN);
        open.removeAll(listed);
        assertEquals(Set.of(), open, "a rule needs a class; others need a page, and a scenario with \"#: shows ID\"");
    }

    @Test
    void whatIsNoRuleHasItsPageAndRemark() {
        for (CatalogueEntry entry : Catalogue.entries()) {
            if (!entry.kind().hasClass()) {
                assertFalse(entry.remark().isBlank(), entry.id() + " is no rule and has no remark");
                RulePages.of(entry.id()).ifPresent(page -> {
                    assertEquals(entry.id() + ": " + entry.title(), page.title());
                    assertEquals(RulePage.NOTE_HEADINGS, page.headings(), entry.id());
                    RulePage.NOTE_HEADINGS.forEach(h -> assertFalse(page.section(h).isBlank(), entry.id() + ' ' + h));
                });
            }
        }
    }

    @Test
    void onlyIdsOfTheCatalogueAreShown() throws Exception {
        for (String id : shown()) {
            assertTrue(Catalogue.find(id).isPresent(), "a scenario shows " + id + ", which is not in catalogue.csv");
        }
    }

    /** Neither a silent deviation, nor a reason for one that there is not. */
    @Test
    void classesAgreeWithTheCatalogue() {
        for (CatalogueEntry entry : Catalogue.entries()) {
            RuleInfo info = rules.get(entry.id());
            if (info != null) {
                String stated = "%s, %s, %s".formatted(entry.severity(), entry.by(), entry.evidence());
                String own = "%s, %s, %s".formatted(lower(info.severity()), lower(info.blame()), info.confidence());
                if (entry.remark().startsWith("Deviates: ")) {
                    assertNotEquals(stated, own, entry.id() + " does not deviate");
                } else {
                    assertEquals(stated, own, entry.id() + " deviates from catalogue.csv, and no remark says why");
                }
            }
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What is only remembered must never accuse. */
    @Test
    void rulesFromMemoryAreAdvisory() {
        for (CatalogueEntry entry : Catalogue.entries()) {
            RuleInfo info = rules.get(entry.id());
            if (info != null && entry.evidence() == Confidence.MEMORY) {
                assertEquals(Confidence.MEMORY, info.confidence(), entry.id());
                assertTrue(info.severity().compareTo(Severity.ADVISORY) >= 0, entry.id());
                String page = RulePages.of(entry.id()).orElseThrow().markdown();
                assertTrue(page.contains("memory"),
                        "the page of " + entry.id() + " does not say that it is from memory");
            }
        }
    }

    private static Set<String> listed() throws IOException {
        try (var in = CatalogueTest.class.getResourceAsStream(OPEN)) {
            return in == null ? Set.of()
                    : new String(in.readAllBytes()).lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> shown() throws Exception {
        Set<String> shown = new TreeSet<>();
        for (Path file : ScenarioTests.files(ScenarioTest.folder(), ".csv")) {
            assertTrue(Files.isRegularFile(file));
            shown.addAll(Scenario.read(file).shows());
        }
        return shown;
    }
}
