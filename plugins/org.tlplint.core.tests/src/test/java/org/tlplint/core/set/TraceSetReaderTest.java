/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.core.set.TraceSet.Moment;
import org.tlplint.core.set.TraceSet.Source;

/** What a trace set may say, and what is said of one that makes no sense. */
class TraceSetReaderTest {

    private static final String GOOD = """
            # a comment
            tlplint-set 1

            [source]
            file = guest.log                # of QEMU
            format = pcap:linktype=147
            offset = -1.5ms

            [source]
            file = "link #2 = odd.zip"
            entry = a#b.log
            [snapshot]
            file = before.txt
            [snapshot]
            file = middle.txt
            format = lspci
            at = 12.5
            [snapshot]
            file = end.txt
            at = @1795336465.2
            [device]
            file = dsa.device
            """;

    private static TraceSet read(String text) throws TraceSetException {
        return TraceSetReader.read(text, "x.tlpset");
    }

    private static String problem(String text) {
        return assertThrows(TraceSetException.class, () -> read(text)).getMessage();
    }

    @Test
    void everyField() throws TraceSetException {
        TraceSet set = read(GOOD);
        assertEquals(List.of(new Source("guest.log", "pcap:linktype=147", "", -1_500_000, 5),
                new Source("link #2 = odd.zip", "", "a#b.log", 0, 10)), set.sources());
        assertNull(set.snapshots().get(0).moment());
        assertEquals("lspci", set.snapshots().get(1).format());
        assertEquals(new Moment(12_500_000_000L, false), set.snapshots().get(1).moment());
        assertEquals(new Moment(1_795_336_465_200_000_000L, true), set.snapshots().get(2).moment());
        assertEquals(List.of("dsa.device"), set.devices());
        assertEquals(set, read("\ufeff" + GOOD.replace("\n", "\r\n")));
    }

    @Test
    void aSetIsKnownByItsFirstLine() {
        assertTrue(TraceSetReader.isSet(GOOD));
        assertTrue(TraceSetReader.isSet("\n \ntlplint-set 9"), "of another version is one all the same");
        assertFalse(TraceSetReader.isSet(""));
        assertFalse(TraceSetReader.isSet("[source]\ntlplint-set 1\n"));
        assertFalse(TraceSetReader.isSet("28240@1795334726.522900:pci_cfg_read tlplint-set 1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file = guest.log|file|x.tlpset:5: "file" is neither a [section] nor "key = value"
            tlplint-set 1|tlplint-set 2|x.tlpset:2: a trace set of version 2; this program reads version 1
            tlplint-set 1|tlplint-profile 1|x.tlpset is no trace set: it does not begin with the line "tlplint-set 1"
            tlplint-set 1|# nothing|x.tlpset is no trace set: it does not begin with the line "tlplint-set 1"
            [device]|[devices]|x.tlpset:21: "[devices]" is no section; there are [source], [snapshot] and [device]
            file = guest.log|name = guest.log|x.tlpset:5: [source] has no "name"; it can have entry, file, format, offset
            file = guest.log|file =|x.tlpset:5: "file =" needs a value
            file = before.txt|# none|x.tlpset:12: [snapshot] needs "file = NAME"
            format = pcap:linktype=147|file = b.log|x.tlpset:6: "file" is given twice, first in line 5
            offset = -1.5ms|offset = soon|x.tlpset:7: offset = soon: is not a time, or too long a one; write seconds, or a number with ns, us, ms, s, min or h
            offset = -1.5ms|offset = @3|x.tlpset:7: offset = @3: is not a time, or too long a one; write seconds, or a number with ns, us, ms, s, min or h
            at = 12.5|at = 99999999999999 h|x.tlpset:17: at = 99999999999999 h: is not a time, or too long a one; write seconds, or a number with ns, us, ms, s, min or h
            """)
    void whatCannotBeIsNamedWithItsLine(String right, String wrong, String message) {
        assertTrue(GOOD.contains(right));
        assertEquals(message, problem(GOOD.replaceFirst(java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong))));
    }

    @Test
    void theLeastAndTheMost() {
        assertEquals("x.tlpset:1: the set has no [source]", problem("tlplint-set 1"));
        assertEquals("x.tlpset:2: a setting before the first section: [source] comes first",
                problem("tlplint-set 1\nfile = a\n"));
        String many = "tlplint-set 1\n" + "[source]\nfile = a\n".repeat(TraceSetReader.MAX_SECTIONS + 1);
        assertEquals("x.tlpset:130: more than 64 sections [source]", problem(many));
        assertTrue(problem(GOOD + "#".repeat(TraceSetReader.MAX_LENGTH)).contains("longer than 262,144 characters"));
        assertEquals(
                "x.tlpset:2: \"[a?[31m" + "x".repeat(53)
                        + "...\" is no section; there are [source], [snapshot] and [device]",
                problem("tlplint-set 1\n[a\u001b[31m" + "x".repeat(500) + "]"), "nothing that a terminal obeys");
    }

    @Test
    void garbageEndsInAMessage() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int k = random.nextInt(6); k >= 0; k--) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            try {
                assertFalse(read(text.toString()).sources().isEmpty());
            } catch (TraceSetException e) {
                assertTrue(e.getMessage().startsWith("x.tlpset"), e.getMessage());
            }
        }
    }
}
