/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;

/** What an installation shows and holds of the licence is the licence of the project. */
class LegalTest {
    private static final Path FEATURE = Project.ROOT.resolve("features/org.tlplint.feature");

    @Test
    void theFeatureShowsTheLicence() throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Project.read(FEATURE.resolve("feature.properties"))));
        assertEquals(Project.read(Project.ROOT.resolve("LICENSE")).strip(), texts.getProperty("license").strip());
    }

    /** Bundles and features that Tycho builds have a copy; those that bnd builds take the original. */
    @Test
    void bundlesTellTheirLicence() {
        String about = Project.read(Project.ROOT.resolve("releng/legal/about.html"));
        List<Path> built = Project.files(Project.ROOT.resolve("plugins"), "build.properties").stream()
                .filter(file -> !file.toString().contains("target") && !file.toString().contains(".tests")).toList();
        assertTrue(built.size() >= 3, built.toString());
        for (Path file : built) {
            assertEquals(about, Project.read(file.resolveSibling("about.html")), file.toString());
            assertTrue(Project.read(file).contains("about.html"), file.toString());
        }
        assertEquals(about, Project.read(FEATURE.resolve("about.html")));
    }
}
