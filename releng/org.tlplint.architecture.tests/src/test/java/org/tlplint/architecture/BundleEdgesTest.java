/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No bundle sees another bundle or a library that the tables below do not let it see. */
class BundleEdgesTest {
    /** EMF, and the JDK's own XML below it. */
    private static final List<String> EMF = List.of("org.eclipse.emf", "javax.xml", "org.w3c.dom", "org.xml.sax");
    private static final List<String> POI = List.of("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats",
            "com.microsoft.schemas");

    /** The packages, with all below them, that the classes of a bundle may use besides its own and {@code java}. */
    private static final Map<String, List<String>> MAY_SEE = new LinkedHashMap<>();
    static {
        // the distribution of latencies; a library without dependencies of its own
        MAY_SEE.put("core", List.of("org.HdrHistogram"));
        MAY_SEE.put("testkit", List.of("org.tlplint.core", "org.junit", "org.opentest4j"));
        MAY_SEE.put("formats", List.of("org.tlplint.core", "com.github.luben.zstd", "org.tukaani.xz"));
        MAY_SEE.put("rules", List.of("org.tlplint.core"));
        MAY_SEE.put("model", join(List.of("org.tlplint.core"), EMF));
        MAY_SEE.put("report", join(join(EMF, POI), List.of("org.tlplint.core", "org.tlplint.model",
                "com.fasterxml.jackson.core", "de.siegmar.fastcsv")));
        MAY_SEE.put("headless", join(EMF, List.of("org.tlplint.core", "org.tlplint.formats", "org.tlplint.rules",
                "org.tlplint.model", "org.tlplint.report", "com.fasterxml.jackson.core", "picocli",
                "org.eclipse.equinox.app")));
        MAY_SEE.put("examples", List.of());
    }

    /** The bundles of ours that a plug-in with a manifest of its own may require. */
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.of("ui",
            Set.of("core", "formats", "rules", "model", "report", "examples"), "doc", Set.of(),
            // what a contributor needs: no part of the workbench, so that the classes serve the command line, too
            "example.extension", Set.of("core", "formats", "model", "report"));

    private static final Pattern JDEPS_LINE = Pattern.compile("^ +(\\S+) +-> (\\S+) .*");
    private static final Pattern WORKBENCH = Pattern
            .compile("\\borg\\.eclipse\\.(swt|jface|ui|nebula|e4)\\b");

    @TestFactory
    Stream<DynamicTest> classesUseOnlyWhatTheirBundleMaySee() {
        return MAY_SEE.keySet().stream().map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
            Path module = Project.ROOT.resolve("plugins/org.tlplint." + bundle);
            Path classes = module.resolve("target/classes");
            assertTrue(Files.isDirectory(classes) || Project.files(module.resolve("src/main"), ".java").isEmpty(),
                    classes + " is not built");
            Set<String> forbidden = new TreeSet<>();
            for (String[] edge : edges(classes)) {
                if (!allowed(bundle, edge[1])) {
                    forbidden.add(edge[0] + " -> " + edge[1]);
                }
            }
            assertEquals(Set.of(), forbidden, "org.tlplint." + bundle + " may not see");
        }));
    }

    @TestFactory
    Stream<DynamicTest> manifestsRequireOnlyWhatTheirBundleMaySee() {
        return MAY_REQUIRE.keySet().stream().map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
            Path manifest = Project.ROOT.resolve("plugins/org.tlplint." + bundle + "/META-INF/MANIFEST.MF");
            Set<String> required = new TreeSet<>();
            var names = Pattern.compile("[ :]org\\.tlplint\\.(\\w+)(?=[,;\\s])").matcher(requirements(manifest));
            while (names.find()) {
                required.add(names.group(1));
            }
            required.removeAll(MAY_REQUIRE.get(bundle));
            assertEquals(Set.of(), required, "org.tlplint." + bundle + " may not require");
        }));
    }

    @Test
    void onlyTheWorkbenchSeesTheWorkbench() {
        Set<String> forbidden = new TreeSet<>();
        for (Path file : Project.files(Project.ROOT.resolve("plugins"), ".java")) {
            String path = Project.ROOT.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith("plugins/org.tlplint.ui") && WORKBENCH.matcher(Project.read(file)).find()) {
                forbidden.add(path);
            }
        }
        assertEquals(Set.of(), forbidden, "only org.tlplint.ui may use SWT, JFace and org.eclipse.ui");
    }

    /** Pairs of packages, of which the first uses the second. */
    private static List<String[]> edges(Path classes) {
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        jdeps.run(new PrintWriter(out), new PrintWriter(out), "-verbose:package", "-filter:none", classes.toString());
        return out.toString().lines().map(JDEPS_LINE::matcher).filter(m -> m.matches())
                .map(m -> new String[] {m.group(1), m.group(2)}).toList();
    }

    private static boolean allowed(String bundle, String used) {
        return within(used, "java") || within(used, "org.tlplint." + bundle)
                || MAY_SEE.get(bundle).stream().anyMatch(prefix -> within(used, prefix));
    }

    private static boolean within(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    /** Require-Bundle and Import-Package, unfolded. */
    private static String requirements(Path manifest) {
        StringBuilder text = new StringBuilder();
        for (String header : Project.read(manifest).replace("\r", "").replace("\n ", " ").split("\n")) {
            if (header.startsWith("Require-Bundle:") || header.startsWith("Import-Package:")) {
                text.append(header).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
