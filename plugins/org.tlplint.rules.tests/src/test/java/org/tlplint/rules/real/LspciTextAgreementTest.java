/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Formats;

/** The words of an lspci dump tell the same of MSI and MSI-X as its bytes: the bytes are left out and the states compared. */
class LspciTextAgreementTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"nvme-msix, lspci.txt", "msi-mixed, lspci.txt", "v10-kernel-bug3, lspci.txt",
            "mmiotrace-nvme, lspci.txt.zst",
            "mmiotrace-virtio, lspci.txt.zst"})
    void wordsTellWhatBytesTell(String trace, String name) throws IOException {
        Path dump = folder.resolve(name);
        try (InputStream in = getClass().getResourceAsStream("/traces/" + trace + "/" + name)) {
            Files.copy(in, dump);
        }
        TraceInput input = Formats.input(dump);
        List<String> lines;
        try (InputStream in = input.open(0)) {
            lines = new String(in.readAllBytes()).lines().toList();
        }
        Path words = Files.write(folder.resolve("words.txt"),
                lines.stream().filter(l -> !l.matches("\\p{XDigit}{2,3}: .*")).collect(Collectors.toList()));
        TreeMap<String, String> expected = states(input);
        assertEquals(expected, states(Formats.input(words)));
        assertTrue(expected.values().stream().anyMatch(s -> s.contains(" MSI")), "a function with MSI or MSI-X");
    }

    private static TreeMap<String, String> states(TraceInput input) throws IOException {
        Replay replay = new Replay(step -> {});
        TraceEvent event = new TraceEvent();
        try (EventReader reader = Formats.byId("lspci").open(input)) {
            while (reader.next(event)) {
                replay.accept(event);
            }
        }
        TreeMap<String, String> states = new TreeMap<>();
        replay.machine().functions().forEach(f -> states.put(Bdf.format(f.bdf()), state(f)));
        return states;
    }

    private static String state(FunctionState f) {
        MsixState x = f.msix();
        MsiState m = f.msi();
        return "%08x command %04x D%d%s%s".formatted(f.config().read(0, 4), f.config().read(4, 2), f.powerState(),
                x == null ? ""
                        : " MSI-X %s %s %d entries, table %d+%x, PBA %d+%x, placed %s at %x".formatted(x.isEnabled(),
                                x.isFunctionMasked(), x.size(), x.tableBar(), x.tableOffset(), x.pbaBar(),
                                x.pbaOffset(),
                                f.bars().isPlaced(x.tableBar()), f.bars().base(x.tableBar())),
                m == null ? ""
                        : " MSI %s %d of %d vectors, %x %x, mask %x".formatted(m.isEnabled(), m.allocatedVectors(),
                                m.capableVectors(), m.address(), m.data(),
                                m.maskOffset() < 0 ? 0 : f.config().read(m.offset() + m.maskOffset(), 4)));
    }
}
