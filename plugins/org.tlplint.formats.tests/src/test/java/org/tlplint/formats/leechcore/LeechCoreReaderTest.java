/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.leechcore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

class LeechCoreReaderTest {

    private static final LeechCoreFormat FORMAT = new LeechCoreFormat();
    private static final String DUMP = "0000    40 00 00 01 01 00 00 0f  fe e0 00 00 41 00 00 00   @...........A...\n";

    private static String sample() throws IOException {
        return new String(Events.resource(Events.class, "samples/leechcore/verbose.txt"), StandardCharsets.US_ASCII);
    }

    /** The characters beside the bytes of the second TLP look like bytes, and are none. */
    @Test
    void tlpsAndTheirDirection() throws IOException {
        Events.Result result = Events.read(FORMAT, sample());
        assertEquals(List.of("MRd U from 01:00.0 tag 1 @1000 len 16 be f/f tc 0 attr 0 3dw",
                "Cpl D from 01:00.0 tag 1 len 16 = 61622063642031322034312034323433 by 00:00.0 SC tc 0 attr 0 3dw",
                "MWr D from 00:00.0 tag 0 @fe202000 len 4 be f/0 = 0000e0fe tc 0 attr 0 3dw",
                "CfgRd D from 00:00.0 tag 2 01:00.0 @b0 len 4 be f/0 tc 0 attr 0 3dw",
                "Cpl U from 00:00.0 tag 2 len 4 = 11000780 by 01:00.0 SC tc 0 attr 0 3dw",
                "Msg D from 00:00.0 tag 0 len 4 = 01020304 tc 0 attr 0 4dw code 50",
                "MWr U from 01:00.0 tag 0 @1fee00000 len 4 be f/0 = 41000000 tc 0 attr 0 4dw",
                "MWr U from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41000000 tc 0 attr 0 3dw"), result.events());
        assertEquals(1, result.skips("TLP of a type that no header"));
        assertEquals(9, result.skips("empty line"));
        assertEquals(1, result.skips("other output"));
        assertEquals(1, result.skipped().notUnderstood());
    }

    @Test
    void traitsAreThoseOfTlpsWithoutTime() throws IOException {
        try (EventReader reader = FORMAT.open(MemoryInput.of(sample()))) {
            assertTrue(reader.traits().contains(Trait.COMPLETIONS) && reader.traits().contains(Trait.CONFIG_ACCESSES));
            assertFalse(reader.possibleTraits().contains(Trait.TIME));
        }
    }

    @Test
    void whatIsMissingIsCounted() {
        Events.Result result = Events.read(FORMAT, "TX: MWr32:  Len: 001\n\n" + DUMP + "RX: MWr32:  Len: 001\n" + DUMP
                + "0020    00 00\nTX: MWr32: Len: 001\n" + DUMP.substring(0, 45));
        assertEquals(1, result.events().size());
        assertEquals(1, result.skips("without its hexdump"));
        assertEquals(2, result.skips("belongs to no TLP"));
        assertEquals(1, result.skips("cut off"));
        assertEquals(1, Events.read(FORMAT, "TX: x\n" + hugeDump()).skips("more bytes than any TLP"));
    }

    private static String hugeDump() {
        StringBuilder out = new StringBuilder();
        for (int offset = 0; offset < 8_000; offset += 16) {
            out.append("%04x    %s\n".formatted(offset, "00 ".repeat(16)));
        }
        return out.toString();
    }

    @Test
    void nearMissesAreNotTaken() {
        assertEquals(0, confidence("TX: 1234 bytes\nRX: 99 bytes\n"));
        assertEquals(0, confidence(DUMP));
        assertEquals(0,
                confidence("RX: frame\n0000    ff ff ff ff ff ff 00 0f  fe e0 00 00 08 00 45 00   ..............E.\n"));
        assertEquals(80, confidence("RX: MWr32\n" + DUMP));
    }

    private static int confidence(String text) {
        return FORMAT.confidence(text.getBytes(StandardCharsets.US_ASCII));
    }
}
