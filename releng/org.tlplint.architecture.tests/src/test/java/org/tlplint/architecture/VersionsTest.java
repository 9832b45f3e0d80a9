/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** target-platform/bundles.txt is the one place that says which version of a library is used. */
class VersionsTest {
    private static final Path TARGET_PLATFORM = Project.ROOT.resolve("target-platform");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("<groupId>(.*?)</groupId>");

    @Test
    void madeFilesAreWhatTheListGives(@TempDir Path made) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        int status = new ProcessBuilder(java.toString(), TARGET_PLATFORM.resolve("MakeTarget.java").toString(),
                TARGET_PLATFORM.toString(), made.toString()).inheritIO().start().waitFor();
        assertEquals(0, status);
        for (String file : List.of("tlplint.target", "versions/pom.xml")) {
            assertEquals(Project.read(made.resolve(file)), Project.read(TARGET_PLATFORM.resolve(file)),
                    file + " is not what bundles.txt gives (to adopt: ./build target)");
        }
    }

    @Test
    void noOtherPomNamesAVersion() {
        List<String> named = new ArrayList<>();
        for (Path pom : poms()) {
            Matcher dependency = DEPENDENCY.matcher(Project.read(pom));
            while (dependency.find()) {
                Matcher group = GROUP.matcher(dependency.group(1));
                boolean ours = group.find() && group.group(1).equals("org.tlplint");
                if (!ours && dependency.group(1).contains("<version>")) {
                    named.add(Project.ROOT.relativize(pom) + ": " + dependency.group(1).replaceAll("\\s+", ""));
                }
            }
        }
        assertEquals(List.of(), named);
    }

    @Test
    void wrappedBundlesHaveTheVersionOfWhatTheyWrap() {
        Map<String, String> list = list();
        assertEquals(list.get("org.apache.poi:poi-ooxml"), property("releng/org.tlplint.poi/pom.xml", "poi.version"));
        assertEquals(list.get("org.hdrhistogram:HdrHistogram"),
                property("releng/org.tlplint.histogram/pom.xml", "histogram.version"));
    }

    /** Eclipse fragments for the platforms must be of one version with SWT itself, or no window opens there. */
    @Test
    void swtIsOfOneVersion() {
        Map<String, String> list = list();
        String version = list.get("org.eclipse.platform:org.eclipse.swt");
        for (String platform : List.of("gtk.linux.x86_64", "win32.win32.x86_64", "cocoa.macosx.aarch64")) {
            assertEquals(version, list.get("org.eclipse.platform:org.eclipse.swt." + platform), platform);
        }
    }

    @Test
    void theListHasNoArtifactTwice() {
        assertTrue(list().size() > 100);
    }

    private static List<Path> poms() {
        return Project.files(Project.ROOT, "pom.xml").stream().filter(pom -> {
            String path = Project.ROOT.relativize(pom).toString().replace('\\', '/');
            return !path.contains("target/") && !path.startsWith(".")
                    && !path.equals("target-platform/versions/pom.xml");
        }).toList();
    }

    /** Version by group and artifact. */
    private static Map<String, String> list() {
        Map<String, String> list = new TreeMap<>();
        for (String line : Project.read(TARGET_PLATFORM.resolve("bundles.txt")).split("\\R")) {
            String[] parts = line.replaceFirst("#.*", "").strip().split(":");
            if (parts.length == 3) {
                assertEquals(null, list.put(parts[0] + ":" + parts[1], parts[2]), line + " is there twice");
            }
        }
        return list;
    }

    private static String property(String pom, String name) {
        Matcher matcher = Pattern.compile("<" + name + ">(.*?)</" + name + ">")
                .matcher(Project.read(Project.ROOT.resolve(pom)));
        assertTrue(matcher.find(), name + " is not in " + pom);
        return matcher.group(1);
    }
}
