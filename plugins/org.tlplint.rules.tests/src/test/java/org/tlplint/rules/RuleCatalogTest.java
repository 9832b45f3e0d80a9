/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.testkit.Scenario;
import org.tlplint.testkit.ScenarioTests;

/** A rule is one class, listed as a service, with a page, and with scenarios that fire and that do not. */
class RuleCatalogTest {

    private static final Set<String> FIRING = new HashSet<>();
    private static final Set<String> PASSING = new HashSet<>();

    @BeforeAll
    static void readScenarios() throws Exception {
        for (Path file : ScenarioTests.files(ScenarioTest.folder(), ".csv")) {
            Scenario scenario = Scenario.read(file);
            scenario.findings().forEach(e -> FIRING.add(e.rule()));
            scenario.outcomes().stream().filter(o -> o.kind() == Scenario.Kind.PASS)
                    .forEach(o -> PASSING.add(o.rule()));
        }
    }

    static List<RuleInfo> infos() {
        return RuleCatalog.infos();
    }

    @ParameterizedTest
    @MethodSource("infos")
    void everyRuleHasScenariosThatFireAndThatDoNot(RuleInfo info) {
        assertTrue(FIRING.contains(info.id()), "no scenario expects " + info.id());
        assertTrue(PASSING.contains(info.id()), "no scenario with #: pass " + info.id());
    }

    @ParameterizedTest
    @MethodSource("infos")
    void everyRuleHasItsPage(RuleInfo info) {
        RulePage page = RulePages.of(info.id())
                .orElseThrow(() -> new AssertionError("no page pages/" + info.id() + ".md"));
        assertEquals(info.id() + ": " + info.title(), page.title());
        List<String> headings = page.markdown().lines().filter(l -> l.startsWith("## ")).map(l -> l.substring(3))
                .toList();
        assertEquals(RulePage.HEADINGS, headings);
        for (String heading : RulePage.HEADINGS) {
            assertFalse(page.section(heading).isBlank(), heading + " is empty");
        }
    }

    @ParameterizedTest
    @MethodSource("infos")
    void whatIsNotSourcedIsAdvisory(RuleInfo info) {
        boolean accuses = info.severity() == Severity.VIOLATION || info.severity() == Severity.UNDEFINED;
        assertFalse(accuses && (info.confidence() == Confidence.MEMORY || info.confidence() == Confidence.CREDIBLE));
    }

    @Test
    void everyRuleClassIsListedAsAService() throws IOException, URISyntaxException {
        Set<String> listed = new TreeSet<>();
        RuleCatalog.rules().forEach(r -> listed.add(r.getClass().getName()));
        assertEquals(classesWithRuleInfo(), listed);
    }

    /** The bundle is a folder of classes in {@code mvn test} and a jar in {@code mvn verify}. */
    private static Set<String> classesWithRuleInfo() throws IOException, URISyntaxException {
        Path bundle = Path.of(RuleCatalog.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(bundle)) {
            return classesWithRuleInfo(bundle);
        }
        try (FileSystem jar = FileSystems.newFileSystem(bundle)) {
            return classesWithRuleInfo(jar.getPath("/"));
        }
    }

    private static Set<String> classesWithRuleInfo(Path root) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String path = root.relativize(file).toString();
                String name = path.substring(0, path.length() - 6).replace(file.getFileSystem().getSeparator(), ".");
                if (!name.endsWith("package-info") && load(name).isAnnotationPresent(RuleInfo.class)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RuleCatalog.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void idsAreUniqueAndInOrder() {
        List<String> ids = infos().stream().map(RuleInfo::id).toList();
        assertEquals(new ArrayList<>(new TreeSet<>(ids)), ids);
    }

    @Test
    void everyAuditHasItsOwnInstances() {
        List<Rule> first = RuleCatalog.rules();
        List<Rule> second = RuleCatalog.rules();
        for (int i = 0; i < first.size(); i++) {
            assertNotSame(first.get(i), second.get(i));
        }
    }

    @Test
    void aStrangerHasNoPage() {
        assertTrue(RulePages.of("ACME-001").isEmpty());
        assertTrue(RulePages.of("../pages/GEN-002").isEmpty());
    }
}
