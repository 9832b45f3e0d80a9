/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** The generated code that is committed is what the generator makes of the model. */
class GeneratedCodeTest {
    private static final Path COMMITTED = Project.ROOT.resolve("plugins/org.tlplint.model/src-gen");
    /** Made by the module org.tlplint.emfgen, earlier in the same build. */
    private static final Path GENERATED = Project.ROOT
            .resolve("releng/org.tlplint.emfgen/target/generated/org.tlplint.model/src-gen");

    @Test
    void committedCodeIsWhatTheModelGives() {
        Map<Path, String> expected = sources(GENERATED);
        assertFalse(expected.isEmpty(), "nothing was generated in " + GENERATED);
        String adopt = " (to adopt what the model gives: ./build emf)";
        Map<Path, String> actual = sources(COMMITTED);
        assertEquals(expected.keySet(), actual.keySet(), "generated files" + adopt);
        expected.forEach((file, text) -> assertEquals(text, actual.get(file), file + adopt));
    }

    private static Map<Path, String> sources(Path folder) {
        Map<Path, String> sources = new TreeMap<>();
        for (Path file : Project.files(folder, ".java")) {
            sources.put(folder.relativize(file), Project.read(file).replace("\r\n", "\n"));
        }
        return sources;
    }
}
