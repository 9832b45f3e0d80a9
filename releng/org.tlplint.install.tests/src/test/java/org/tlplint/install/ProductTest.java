/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product starts with its perspective open, and F1 helps. */
class ProductTest {

    @TempDir
    Path workspace;

    @Test
    void startsWithItsPerspective() throws Exception {
        Properties facts = Installation.product().drive("product", workspace);
        assertEquals("org.tlplint.ui.perspective", facts.getProperty("perspective"));
        assertEquals("PCIe Interrupts", facts.getProperty("perspective.label"));
        assertTrue(List.of(facts.getProperty("views").split(" ")).contains("org.tlplint.ui.vectorState"));
        assertTrue(facts.getProperty("title").endsWith("tlplint"), facts.getProperty("title"));
        assertTrue(facts.getProperty("about").contains("Eclipse Public License 2.0"), facts.getProperty("about"));
        assertEquals("true", facts.getProperty("about.image"));
        checkHelp(facts);
        assertEquals("", PlainIdeTest.errors(workspace));
    }

    /** F1 in the view led to its topics, and the help serves their pages. */
    static void checkHelp(Properties facts) {
        List<String> lines = facts.getProperty("help").lines().toList();
        assertTrue(lines.contains("The Vector State view"), facts.getProperty("help"));
        assertTrue(lines.contains("Audit your first trace"), facts.getProperty("help"));
        assertTrue(facts.getProperty("help.page").contains("<h1>The Vector State view</h1>"),
                facts.getProperty("help.page"));
    }
}
