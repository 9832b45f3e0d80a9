/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Adds up reports of PIT and prints the table of releng/docs/testing.md: {@code java Table.java FOLDER...}, each with one or
 * more mutations.xml below it. A mutant that stands in several of them counts as the last one says, so a part that was run
 * again comes last.
 */
final class Table {

    private static final String ROOT = "org.tlplint.";
    private static final String ALL = "**core and rules**";

    /** How many mutants came to each end. */
    private static final class Line {
        private int mutants;
        private int killed;
        private int timedOut;
        private int survived;
        private int notReached;
        private int other;

        void count(String status) {
            mutants++;
            switch (status) {
                case "KILLED" -> killed++;
                case "TIMED_OUT" -> timedOut++;
                case "SURVIVED" -> survived++;
                case "NO_COVERAGE" -> notReached++;
                // out of memory, a class that the JVM does not load, a process that died
                default -> other++;
            }
        }

        void print(String name) {
            System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %d | %.1f %% | %.1f %% |%n", name, mutants,
                    killed, timedOut, other, survived, notReached, 100.0 * killed / mutants,
                    100.0 * (mutants - survived - notReached) / mutants);
        }
    }

    private Table() {
    }

    public static void main(String[] folders) throws Exception {
        Map<String, String> mutants = new HashMap<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.endsWith("mutations.xml")).sorted().toList()) {
                    read(file, mutants);
                }
            }
        }
        // the whole, then each bundle before its packages
        Map<String, Line> lines = new TreeMap<>(
                Comparator.comparing(name -> name.equals(ALL) ? "" : name.replace("*", "")));
        mutants.forEach((key, status) -> {
            String name = key.substring(ROOT.length(), key.indexOf(' '));
            String bundle = name.replaceFirst("\\..*", "");
            String inside = name.substring(0, name.lastIndexOf('.'));
            Stream.of(ALL, "**" + bundle + "**", inside)
                    .forEach(line -> lines.computeIfAbsent(line, l -> new Line()).count(status));
        });
        System.out.println(
                "| package | mutants | killed | timed out | other | survived | not reached | killed | detected |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        lines.forEach((name, line) -> line.print(name));
    }

    private static void read(Path file, Map<String, String> mutants) throws Exception {
        NodeList list = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                .getElementsByTagName("mutation");
        for (int i = 0; i < list.getLength(); i++) {
            Element mutant = (Element) list.item(i);
            String key = String.join(" ", text(mutant, "mutatedClass"), text(mutant, "mutatedMethod"),
                    text(mutant, "methodDescription"), text(mutant, "mutator"), text(mutant, "indexes"));
            mutants.put(key, mutant.getAttribute("status"));
        }
    }

    private static String text(Element mutant, String name) {
        return mutant.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
