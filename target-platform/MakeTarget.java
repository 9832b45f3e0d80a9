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
 * Makes, from the list of versions, the target definition for Tycho and the pom of managed versions for Maven:
 * {@code java target-platform/MakeTarget.java [folder of the list [folder to write to]]}.
 */
class MakeTarget {
    /** The section of jars that have no OSGi manifest. */
    private static final String WRAPPED = "Wrapped";
    /** The section of artifacts that only poms use. */
    private static final String OUTSIDE = "not in the target";

    /** Names as in Orbit; parts of batik and Lucene are required, so that a runtime made for a test does not leave them out. */
    private static final String INSTRUCTIONS = """
                  <instructions><![CDATA[
            version:               ${version_cleanup;${mvnVersion}}
            Bundle-SymbolicName:   org.apache.${replacestring;${mvnArtifactId};-;.}
            Bundle-Name:           ${mvnGroupId}:${mvnArtifactId}:${mvnVersion} (wrapped)
            Bundle-Version:        ${version}
            Import-Package:        org.apache.batik.*,org.apache.lucene.*,org.w3c.css.sac.*,*;resolution:=optional
            Export-Package:        *;version="${version}";-noimport:=true
            -noextraheaders:       true
            ]]></instructions>
            """;

    public static void main(String[] args) throws IOException {
        Path in = Path.of(args.length > 0 ? args[0] : "target-platform");
        Path out = args.length > 1 ? Path.of(args[1]) : in;
        Map<String, List<String>> sections = sections(Files.readAllLines(in.resolve("bundles.txt")));
        Files.createDirectories(out.resolve("versions"));
        Files.writeString(out.resolve("tlplint.target"), target(sections));
        Files.writeString(out.resolve("versions/pom.xml"), versions(sections));
    }

    private static String target(Map<String, List<String>> sections) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <?pde version="3.8"?>
                <!-- Made from bundles.txt by MakeTarget.java: change that, not this. -->
                <target name="tlplint">
                   <locations>
                """);
        sections.forEach((name, artifacts) -> {
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

    /**
     * A pom to import. What Eclipse's poms ask for is excluded: they ask with version ranges, for which Maven would fetch
     * the pom of each version there is, and take the newest.
     */
    private static String versions(Map<String, List<String>> sections) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Made from bundles.txt by MakeTarget.java: change that, not this. -->
                <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.tlplint</groupId>
                  <artifactId>org.tlplint.versions</artifactId>
                  <version>0.1.0-SNAPSHOT</version>
                  <packaging>pom</packaging>
                  <name>tlplint versions</name>

                  <dependencyManagement>
                    <dependencies>
                """);
        for (String artifact : sections.values().stream().flatMap(List::stream).toList()) {
            String[] parts = artifact.split(":");
            xml.append("""
                          <dependency>
                            <groupId>%s</groupId>
                            <artifactId>%s</artifactId>
                            <version>%s</version>
                    """.formatted(parts[0], parts[1], parts[2]));
            if (parts[0].startsWith("org.eclipse.") && !parts[0].equals("org.eclipse.collections")) {
                xml.append("""
                                <exclusions>
                                  <exclusion>
                                    <groupId>*</groupId>
                                    <artifactId>*</artifactId>
                                  </exclusion>
                                </exclusions>
                        """);
            }
            xml.append("      </dependency>\n");
        }
        return xml.append("""
                    </dependencies>
                  </dependencyManagement>
                </project>
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
