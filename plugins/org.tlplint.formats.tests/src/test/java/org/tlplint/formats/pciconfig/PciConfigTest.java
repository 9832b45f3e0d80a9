/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pciconfig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Events;
import org.tlplint.formats.Formats;
import org.tlplint.formats.MemoryInput;

class PciConfigTest {

    @TempDir
    Path folder;

    private static byte[] nvme() throws IOException {
        return Events.resource(Events.class, "samples/pci-config/0000_01_00.0.config");
    }

    private TraceInput file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Formats.input(Files.write(file, bytes));
    }

    @Test
    void thePathTellsTheFunction() throws IOException {
        for (String name : new String[] {"devices/0000:01:00.0/config", "0000:01:00.0.config", "0000_01_00.0.config",
                "dump-01:00.0", "pci/01/00.0", "0000:00:1c.0/0000:01:00.0/config"}) {
            TraceInput input = file(name, nvme());
            assertEquals("pci-config", Formats.detect(input).format().id(), name);
            Events.Result result = Events.read(new PciConfigFormat(), input);
            assertEquals(1, result.events().size());
            assertTrue(result.events().get(0).startsWith("Snapshot 01:00.0 @0 len 256 = 361b1000"), name);
        }
        Path link = Files.createSymbolicLink(folder.resolve("nvme0"), folder.resolve("devices/0000:01:00.0"));
        assertEquals(1, Events.read(new PciConfigFormat(), Formats.input(link.resolve("config"))).events().size());
    }

    @Test
    void lastNameInThePathCounts() {
        assertEquals(Bdf.of(0, 1, 0, 0),
                PciConfigFormat.fromPath("/sys/devices/pci0000:00/0000:00:1c.0/0000:01:00.0/config"));
        assertEquals(Bdf.of(3, 0xa1, 0x1f, 7), PciConfigFormat.fromPath("0003-a1-1f.7.bin"));
        assertEquals(Bdf.NONE, PciConfigFormat.fromPath("/home/me/config"));
        assertEquals(Bdf.NONE, PciConfigFormat.fromPath("/home/2026-11-22.1x/config"));
    }

    @Test
    void aPersonTellsTheFunction() throws IOException {
        MemoryInput unnamed = MemoryInput.of(nvme());
        TraceException e = assertThrows(TraceException.class, () -> new PciConfigFormat().open(unnamed));
        assertTrue(e.getMessage().contains("pci-config:bdf="), e.getMessage());
        assertTrue(Events.read(new PciConfigFormat().with(Map.of("bdf", "0002:81:1f.7")), unnamed).events().get(0)
                .startsWith("Snapshot 0002:81:1f.7 @0"));
        for (String bad : new String[] {"", "1", "01:20.0", "01:00.8", "zz:00.0"}) {
            assertThrows(TraceException.class, () -> new PciConfigFormat().with(Map.of("bdf", bad)), bad);
        }
        assertThrows(TraceException.class, () -> new PciConfigFormat().with(Map.of("bus", "01:00.0")));
    }

    @Test
    void sizesAndHeadersThatAreNone() throws IOException {
        byte[] good = nvme();
        PciConfigFormat format = new PciConfigFormat();
        for (int size : new int[] {64, 256, 4096}) {
            assertEquals(70, format.confidence(Arrays.copyOf(good, size)));
        }
        for (int size : new int[] {0, 63, 65, 255, 257, 512, 4095, 4097}) {
            assertEquals(0, format.confidence(Arrays.copyOf(good, size)));
        }
        // no vendor; a reserved header type; reserved bits of Command and Status; a fifth pin; a list that leads into the header; BARs of no kind
        int[][] spoilt = {{0, 0xff, 1, 0xff}, {0, 0, 1, 0}, {0x0e, 3}, {5, 0xf8}, {6, 0x12}, {0x3d, 5}, {0x34, 0x20},
                {0x10, 2}, {0x10, 3},
                {0x18, 6}};
        for (int[] changes : spoilt) {
            byte[] bytes = good.clone();
            for (int i = 0; i < changes.length; i += 2) {
                bytes[changes[i]] = (byte) changes[i + 1];
            }
            assertEquals(0, format.confidence(bytes), Arrays.toString(changes));
        }
        PciConfigFormat told = (PciConfigFormat) format.with(Map.of("bdf", "01:00.0"));
        assertTrue(assertThrows(TraceException.class, () -> told.open(MemoryInput.of(new byte[63]))).getMessage()
                .contains("only 63"));
        assertThrows(TraceException.class, () -> told.open(MemoryInput.of(new byte[4097])));
        byte[] gone = new byte[256];
        Arrays.fill(gone, (byte) -1);
        Events.Result result = Events.read(told, MemoryInput.of(gone));
        assertEquals(0, result.events().size());
        assertEquals(1, result.skips("all ff"));
    }
}
