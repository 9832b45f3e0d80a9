/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Ids;

/** Traces are told from other files by what is in them. */
class ContentTypeTest {

    private static final String CSV = """
            # pcie-trace-csv 1; time=ns; data=bytes
            time_ns,dir,type,requester,bdf,reg,addr,len,data
            500,D,CfgWr0,00:00.0,01:00.0,0x0b2,,2,00 c0
            900,D,MWr,00:00.0,,,0xfe202000,4,00 00 e0 fe
            """;

    @TempDir
    Path folder;

    @Test
    void knowsTracesPackedOrNot() throws IOException {
        byte[] packed = Files.readAllBytes(Workbench.example(Workbench.BUG, folder));
        assertEquals("org.tlplint.ui.qemuLog", type("trace.log.zst", packed).getId());
        assertEquals("org.tlplint.ui.qemuLog", type("renamed.txt", packed).getId());
        try (var in = Formats.input(Path.of(folder.toString(), "trace.log.zst")).open(0)) {
            byte[] log = in.readAllBytes();
            for (String how : new String[] {"gz", "xz", "zst"}) {
                IContentType type = type("trace.log." + how, PackedCancelTest.pack(how, log));
                assertTrue(type != null && type.isKindOf(trace()), how + " is taken for " + type);
            }
        }
        assertEquals("org.tlplint.ui.csv", type("trace.csv", CSV.getBytes(StandardCharsets.US_ASCII)).getId());
        assertTrue(type("trace.csv", CSV.getBytes(StandardCharsets.US_ASCII)).isKindOf(trace()));
    }

    @Test
    void knowsEveryFormatByItsContent() throws IOException {
        for (String entry : new String[] {"traces/mmiotrace-nvme/mmiotrace.txt.zst",
                "traces/mmiotrace-nvme/lspci.txt.zst",
                "traces/nvme-msix/lspci.txt"}) {
            Path file = Workbench.example(entry, Files.createTempDirectory(folder, "x"));
            IContentType type = type(file.getFileName().toString(), Files.readAllBytes(file));
            assertTrue(type != null && type.isKindOf(trace()), entry + " is taken for " + type);
        }
        assertEquals("org.tlplint.ui.traceSet",
                type("lab.tlpset", "tlplint-set 1\n".getBytes(StandardCharsets.US_ASCII)).getId());
        assertEquals("org.tlplint.ui.mappingProfile",
                type("our.mapping", "tlplint-mapping 1\n".getBytes(StandardCharsets.US_ASCII)).getId());
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        assertNotTrace("server.log", "12:00 started\n12:01 stopped\n".getBytes(StandardCharsets.US_ASCII));
        assertNotTrace("prices.csv", "name,price\nbolt,3\n".getBytes(StandardCharsets.US_ASCII));
        assertNotTrace("notes.txt", "buy milk".getBytes(StandardCharsets.US_ASCII));
        assertNotTrace("empty.log", new byte[0]);
        assertNotTrace("cut.zst", new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 1, 2, 3});
        assertNotTrace("cut.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0});
    }

    private static void assertNotTrace(String name, byte[] content) throws IOException {
        IContentType type = type(name, content);
        assertFalse(type != null && type.isKindOf(trace()), name + " is taken for " + type);
    }

    private static IContentType trace() {
        return Platform.getContentTypeManager().getContentType(Ids.CONTENT_TYPE);
    }

    private static IContentType type(String name, byte[] content) throws IOException {
        return Platform.getContentTypeManager().findContentTypeFor(new ByteArrayInputStream(content), name);
    }
}
