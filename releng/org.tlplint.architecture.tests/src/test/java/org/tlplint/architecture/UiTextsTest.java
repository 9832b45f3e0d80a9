/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the workbench says to people stands in properties files, so that it can be translated. */
class UiTextsTest {

    private static final Path UI = Project.ROOT.resolve("plugins/org.tlplint.ui");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** Words: two letters, a blank, a letter. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2}[,:.]? [A-Za-z]");
    /** Statements whose text is for the log and for those who debug tlplint itself. */
    private static final Pattern FOR_DEVELOPERS = Pattern.compile(
            "\\bILog\\b|\\bnew (UnsupportedOperation|IllegalArgument|IllegalState|UncheckedIO)Exception\\b|AssertionError");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^[ \\t]*//[^\\n]*$", Pattern.DOTALL);
    private static final Pattern KEY_FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern SHOWN = Pattern
            .compile("\\b(?:name|label|description|tooltip|mnemonic)=\"(?!%|\\s*\")([^\"]*[A-Za-z][^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("[\">]%([\\w.]+)");

    /** A literal that is no text for people may be marked as Eclipse does it, with {@code //$NON-NLS-1$} on its line. */
    @Test
    void sourcesHoldNoSentences() {
        List<String> hard = new ArrayList<>();
        for (Path file : sources()) {
            String text = COMMENT.matcher(Project.read(file))
                    .replaceAll(m -> "\n".repeat((int) m.group().lines().count() - 1));
            for (String statement : text.split(";\\s*(?=\\R|//)|\\{\\s*\\R")) {
                if (FOR_DEVELOPERS.matcher(statement).find()) {
                    continue;
                }
                for (String line : statement.split("\\R")) {
                    Matcher literal = LITERAL.matcher(line);
                    while (literal.find()) {
                        if (WORDS.matcher(literal.group(1)).find() && !text.contains(line + " //$NON-NLS-1$")
                                && !line.contains("$NON-NLS-") && !marked(text, line)) {
                            hard.add(UI.relativize(file) + ": " + line.strip());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), hard);
    }

    /** The mark stands behind the end of the statement, which was cut off. */
    private static boolean marked(String text, String line) {
        int at = text.indexOf(line);
        int end = at < 0 ? -1 : text.indexOf('\n', at + line.length());
        return end >= 0 && text.substring(at, end).contains("$NON-NLS-");
    }

    @Test
    void everyTextHasItsKeyAndEveryKeyItsText() {
        int classes = 0;
        for (Path file : sources()) {
            String text = Project.read(file);
            if (!text.contains("extends NLS")) {
                continue;
            }
            classes++;
            Set<String> fields = new TreeSet<>();
            KEY_FIELD.matcher(text).results().forEach(m -> fields.add(m.group(1)));
            Matcher bundle = Pattern.compile("initializeMessages\\(\"[\\w.]*\\.(\\w+)\"").matcher(text);
            String name = bundle.find() ? bundle.group(1) : "messages";
            Properties texts = properties(file.resolveSibling(name + ".properties"));
            assertEquals(fields, new TreeSet<>(texts.stringPropertyNames()), UI.relativize(file).toString());
            texts.forEach((key, value) -> assertTrue(!value.toString().isEmpty(), file + ": " + key));
        }
        assertTrue(classes > 0);
    }

    @Test
    void extensionsNameTheirTexts() {
        for (Path file : Stream.of("plugin.xml", "META-INF/MANIFEST.MF").map(UI::resolve).toList()) {
            String text = Project.read(file);
            assertEquals(List.of(),
                    SHOWN.matcher(text).results().map(m -> m.group()).filter(s -> !s.contains("name=\"org.")
                            && !s.contains("name=\"tlplint") && !s.matches("name=\"[\\w-]+\"")).toList(),
                    file.toString());
            Properties texts = properties(UI.resolve("plugin.properties"));
            Set<String> missing = new TreeSet<>();
            REFERENCE.matcher(text).results().map(m -> m.group(1)).filter(key -> !texts.containsKey(key))
                    .forEach(missing::add);
            assertEquals(Set.of(), missing, file.toString());
        }
    }

    private static List<Path> sources() {
        List<Path> all = Project.files(UI.resolve("src"), ".java");
        assertTrue(all.size() > 50, "files: " + all.size());
        return all;
    }

    private static Properties properties(Path file) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
