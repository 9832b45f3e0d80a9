/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.trace.TraceException;

class FormatTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a,b", ",", ",,", "a,", ",a", "C:\\x,y=z\\p", "a,,b,c="})
    void anyValueComesBack(String value) {
        FormatText text = new FormatText("map", Map.of("profile", value));
        assertEquals(text, FormatText.parse(text.text()), text.text());
        FormatText more = text.with("bus", "5");
        assertEquals(more, FormatText.parse(more.text()), more.text());
    }

    @Test
    void singleCommasDivide() {
        assertEquals(List.of("a=1", "b=2,3", ""), FormatText.settings("a=1,b=2,,3,"));
        assertEquals(new FormatText("map", Map.of("a", "1", "b", "2")), FormatText.parse("map: a = 1 , b = 2"));
    }

    @Test
    void aProfileMayLieInAFolderWithAComma(@TempDir Path folder) throws Exception {
        Path profile = Files.writeString(Files.createDirectory(folder.resolve("a, b")).resolve("p.mapping"), """
                tlplint-mapping 1
                title = Some table
                kind = table
                [field type]
                column = TLP Type
                """);
        FormatText text = new FormatText("map", Map.of("profile", profile.toString()));
        assertEquals("map", Formats.named(text.text()).id());
        String message = assertThrows(TraceException.class, () -> Formats.named("map:profile=" + profile)).getMessage();
        assertTrue(message.contains("b"), message);
    }
}
