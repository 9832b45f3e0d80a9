/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A plain Eclipse IDE gets tlplint from the built repository, finds what is wrong in a real trace, and is as before without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlainIdeTest {
    private static final String FEATURE = "org.tlplint.feature.feature.group";
    private static final String PERSPECTIVE = "org.tlplint.ui.perspective";
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    /** Caches of the framework, which each start changes, and the memory of p2. */
    private static final String[] CHANGING = {"configuration", "p2"};

    @TempDir
    static Path folder;

    private Path workspace;
    private Installation ide;
    private String bundlesBefore;
    private Set<String> filesBefore;
    private Set<String> unitsBefore;

    @BeforeAll
    void copy() throws Exception {
        ide = Installation.plainIde();
        workspace = folder.resolve("workspace");
        bundlesBefore = ide.configuration(BUNDLES);
        filesBefore = ide.files(CHANGING);
        unitsBefore = ide.units();
    }

    @Test
    @Order(1)
    void isPlain() {
        assertTrue(bundlesBefore.contains("org.eclipse.ui.ide.application,"));
        assertFalse(bundlesBefore.contains("tlplint"));
        assertEquals(List.of(), ide.mentioning("org.tlplint.", "p2"));
        assertFalse(unitsBefore.toString().contains("tlplint"));
    }

    @Test
    @Order(2)
    void installs() throws Exception {
        ide.p2("org.eclipse.equinox.p2.director", "-repository",
                Installation.RELENG.resolve("org.tlplint.site/target/repository").toUri().toString(), "-installIU",
                FEATURE);
        assertTrue(ide.configuration(BUNDLES).contains("org.tlplint.ui,"));
        assertTrue(ide.files(CHANGING).containsAll(filesBefore));
        assertEquals(List.of(), ide.jarsWithout("about.html", "plugins/org.tlplint."), "says nothing of its licence");
        assertTrue(ide.files(CHANGING).stream().anyMatch(file -> file.startsWith("features/org.tlplint.feature_")));
    }

    @Test
    @Order(3)
    void importsATraceAndShowsWhatIsWrong() throws Exception {
        Properties facts = ide.drive("audit", workspace);
        assertFalse(facts.getProperty("bundles").contains("!"), "does not resolve: " + facts.getProperty("bundles"));
        assertEquals("org.eclipse.ui.resourcePerspective", facts.getProperty("perspective"), "it is not forced");
        assertTrue(words(facts, "perspectives").contains(PERSPECTIVE));
        assertEquals("org.tlplint.ui.traceEditor", facts.getProperty("editor"));
        assertEquals("trace.log.zst", facts.getProperty("editor.title"));
        assertTrue(words(facts, "markers.rules").contains("MSIX-TBL-001"));
        assertTrue(facts.getProperty("markers.first").contains("while entry 0 was unmasked"));
        assertTrue(facts.getProperty("shown").contains("Message of an unmasked entry modified"),
                "on the Overview page");
        assertTrue(facts.getProperty("perspective.opened.shown").contains("MSIX-TBL-001"), "among the findings");
        assertEquals(PERSPECTIVE, facts.getProperty("perspective.opened"));
        assertEquals("PCIe Interrupts", facts.getProperty("perspective.opened.label"));
        assertTrue(words(facts, "perspective.opened.views").contains("org.tlplint.ui.vectorState"));
        ProductTest.checkHelp(facts);
        assertEquals("", errors(workspace));
    }

    @Test
    @Order(4)
    void uninstalls() throws Exception {
        assertTrue(ide.units().containsAll(List.of(FEATURE, "org.tlplint.ui")));
        ide.p2("org.eclipse.equinox.p2.director", "-uninstallIU", FEATURE);
        ide.p2("org.eclipse.equinox.p2.garbagecollector.application", "-profile", "DefaultProfile");
        assertEquals(bundlesBefore, ide.configuration(BUNDLES));
        assertEquals(filesBefore, ide.files(CHANGING));
        assertEquals(unitsBefore, ide.units());
    }

    @Test
    @Order(5)
    void isAsBefore() throws Exception {
        Path empty = folder.resolve("empty");
        Properties facts = ide.drive("inventory", empty);
        assertEquals("", facts.getProperty("bundles"));
        assertEquals("", facts.getProperty("extensions"));
        assertEquals("org.eclipse.ui.resourcePerspective", facts.getProperty("perspective"));
        assertFalse(facts.getProperty("perspectives").contains("tlplint"), facts.getProperty("perspectives"));
        assertEquals("", errors(empty));
        // p2 remembers where its repositories are and what was installed when, and logs it; the help indexes anew when it is used
        List<String> left = ide.mentioning("org.tlplint.ui", "p2", "configuration/org.eclipse.help.base");
        assertEquals(List.of(), left.stream().filter(name -> !name.endsWith(".log")).toList());
    }

    @Test
    @Order(6)
    void opensTheWorkspaceOfBefore() throws Exception {
        Properties facts = ide.drive("inventory", workspace);
        assertEquals("Traces", facts.getProperty("projects"));
        assertEquals("", facts.getProperty("extensions"));
        assertFalse(words(facts, "perspectives").contains(PERSPECTIVE));
    }

    private static List<String> words(Properties facts, String key) {
        return List.of(facts.getProperty(key).split(" "));
    }

    /** What the workbench logged as an error. */
    static String errors(Path workspace) throws Exception {
        Path log = workspace.resolve(".metadata/.log");
        if (!Files.exists(log)) {
            return "";
        }
        String text = Files.readString(log);
        return text.lines().anyMatch(line -> line.matches("!ENTRY \\S+ 4 .*")) ? text : "";
    }
}
