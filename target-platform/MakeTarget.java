/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the target definition from the list of versions:
 * {@code java target-platform/MakeTarget.java [bundles.txt [tlplint.target]]}.
 */
class MakeTarget {
    /** The section of jars that have no OSGi manifest. */
    private static final String WRAPPED = "Wrapped";
    /** The section of artifacts that only poms use. */
    private static final String OUTSIDE = "not in the target";

    /** Names as in Orbit; batik's own parts are required, so that a runtime made for a test does not leave them out. */
    private static final String INSTRUCTIONS = """
                  <instructions><![CDATA[
            version:               ${version_cleanup;${mvnVersion}}
            Bundle-SymbolicName:   org.apache.${replacestring;${mvnArtifactId};-;.}
            Bundle-Name:           ${mvnGroupId}:${mvnArtifactId}:${mvnVersion} (wrapped)
            Bundle-Version:        ${version}
            Import-Package:        org.apache.batik.*,org.w3c.css.sac.*,*;resolution:=optional
            Export-Package:        *;version="${version}";-noimport:=true
            -noextraheaders:       true
            ]]></instructions>
            """;

    public static void main(String[] args) throws IOException {
        Path list = Path.of(args.length > 0 ? args[0] : "target-platform/bundles.txt");
        Path target = args.length > 1 ? Path.of(args[1]) : list.resolveSibling("tlplint.target");
        Files.writeString(target, make(Files.readAllLines(list)));
    }

    static String make(List<String> lines) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <?pde version="3.8"?>
                <!-- Made from bundles.txt by MakeTarget.java: change that, not this. -->
                <target name="tlplint">
                   <locations>
                """);
        sections(lines).forEach((name, artifacts) -> {
            if (!name.equals(OUTSIDE)) {
                xml.append(location(name, artifacts));
            }
        });
        return xml.append("""
                   </locations>
                   <targetJRE path="org.eclipse.jdt.launching.JRE_CONTAINER/\
                org.eclipse.jdt.internal.debug.ui.launcher.StandardVMType/JavaSE-21"/>
                </target>
                """).toString();
    }

    private static Map<String, List<String>> sections(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            String text = line.replaceFirst("#.*", "").strip();
            if (text.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(text.substring(1, text.length() - 1), current);
            } else if (!text.isEmpty()) {
                current.add(text);
            }
        }
        return sections;
    }

    private static String location(String name, List<String> artifacts) {
        boolean wrapped = name.equals(WRAPPED);
        StringBuilder xml = new StringBuilder();
        xml.append("""
                      <location type="Maven" label="%s" includeDependencyDepth="none" \
                includeDependencyScopes="compile" includeSource="false" missingManifest="%s">
                         <dependencies>
                """.formatted(name, wrapped ? "generate" : "error"));
        for (String artifact : artifacts) {
            String[] parts = artifact.split(":");
            xml.append("""
                                <dependency>
                                   <groupId>%s</groupId>
                                   <artifactId>%s</artifactId>
                                   <version>%s</version>
                                   <type>jar</type>
                                </dependency>
                    """.formatted(parts[0], parts[1], parts[2]));
        }
        xml.append("         </dependencies>\n");
        if (wrapped) {
            xml.append(INSTRUCTIONS);
        }
        return xml.append("      </location>\n").toString();
    }
}
