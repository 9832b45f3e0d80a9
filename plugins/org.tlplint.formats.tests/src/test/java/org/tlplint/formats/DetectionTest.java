/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;

class DetectionTest {

    private static Detection detect(String text) throws IOException {
        return Formats.detect(MemoryInput.of(text));
    }

    @Test
    void aQemuLogMayBeginWithManyOtherLines() throws IOException {
        String noise = "[    0.000000] Linux version 6.1.0\n".repeat(1_500);
        assertEquals("qemu-log", detect(noise + "pci_cfg_read nvme 01:00.0 @0x0 -> 0x8086\n").format().id());
    }

    @Test
    void tablesOfOthersAreNotTaken() throws IOException {
        assertEquals(0,
                detect("type,name,value,size,status,comment\nfruit,apple,3,1,ok,none\n").ranking().get(0).confidence());
        assertEquals("csv", detect("type,name,value,size,status,comment\nNote,apple,3,1,,none\n").format().id());
        assertEquals("csv", detect("type,bdf,reg,data\n").format().id());
    }

    @Test
    void emptyBinaryAndForeignInputIsNamed() throws IOException {
        String tried = Formats.all().stream().map(TraceFormat::id).collect(Collectors.joining(", "));
        assertEquals(("memory: no trace format recognised: it is empty. Tried %s: nothing of them found."
                + " --format ID chooses one by hand").formatted(tried), message(""));
        assertTrue(
                message("\u007fELF\2\1\1\0\0\0\0\0").contains("it is binary (it begins with 7f 45 4c 46 02 01 01 00)"));
        assertTrue(
                message("hello world\nfoo\n").contains("it is text (2 lines looked at, the first is \"hello world\")"));
        assertTrue(message("\u00ff\u00fep\0c\0i\0").contains("UTF-16"));
        assertTrue(message("a".repeat(100)).contains("\"" + "a".repeat(60) + "...\""));
    }

    private static String message(String text) throws IOException {
        Detection detection = detect(text);
        return assertThrows(TraceException.class, detection::format).getMessage();
    }

    @Test
    void formatsHaveDistinctIdsAndAreFoundByThem() throws IOException {
        assertEquals(Formats.all().size(), Formats.all().stream().map(TraceFormat::id).distinct().count());
        for (TraceFormat format : Formats.all()) {
            assertEquals(format, Formats.byId(format.id()));
            assertFalse(format.title().isBlank());
        }
        String unknown = assertThrows(TraceException.class, () -> Formats.byId("xyz")).getMessage();
        assertTrue(unknown.startsWith("no format 'xyz'; known are qemu-log, csv, "), unknown);
        assertEquals(List.of("gzip", "zstd", "xz", "zip"), Formats.compressions().stream().map(c -> c.id()).toList());
    }

    @Test
    void aFormatIsNamedWithItsSettings() throws TraceException {
        assertEquals(Formats.byId("csv"), Formats.named("csv"));
        assertEquals("the format csv takes no setting 'bus=1'; it has none",
                assertThrows(TraceException.class, () -> Formats.named("csv:bus=1")).getMessage());
    }
}
