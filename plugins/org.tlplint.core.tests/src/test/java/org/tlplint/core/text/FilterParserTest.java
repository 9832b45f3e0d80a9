/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** What the language means, on one event whose fields are all questions that the event alone answers. */
class FilterParserTest {

    private static final String[] PIECES = {"kind", "=", "!=", "<", ">=", "~", "!~", "MWr", "data", "0x20", "20..40",
            "..",
            "(", ")", "and", "or", "not", "!", ",", "\"a b\"", "/x+/", "\"", "/", "addr", "fee00000", "bdf", "01:00.0",
            "vector", " ", "||", "&&", "is", "finding", "time", "1.5s", "unmasked", "\\", "\u00e9"};

    private static boolean wants(String expression) {
        TraceEvent event = new TraceEvent().begin(EventKind.MEMORY_WRITE, 1234, 77, 0).setTimeNs(2_500_000_000L)
                .setDirection(Direction.UPSTREAM).setRequester(Bdf.of(0, 1, 0, 0)).setAddress(0xfee01000L).setLength(4)
                .setTag(9).setData(0x4022, 4);
        Narrator narrator = new Narrator();
        narrator.begin(FilterNode.Need.WORDS);
        EventFacts facts = new EventFacts((mark, at) -> mark == EventMarks.Mark.FINDING, 1_000_000_000L, narrator);
        facts.set(event, 2_499_000_000L, null);
        EventFilter filter = EventFilter.parse(expression);
        boolean wanted = filter.matches(facts);
        if (filter.early(facts).isKnown()) {
            assertEquals(wanted, filter.early(facts).isTrue(), expression);
        }
        return wanted;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind=MWr", "type == mwr", "kind=MRd,MWr", "kind = write",
            "kind != MRd", "not kind=MRd", "!kind=MRd", "!(kind=MRd or kind=CfgRd)", "data=4022", "data = 0x4022",
            "data >= 0x20", "data>4021", "data<4023", "data <= 0x4022", "data != 20", "address 0xfee00000..0xfeefffff",
            "addr=fee00000..", "addr=..feefffff", "address = 0xFEE0_1000", "addr != 0..fedfffff", "event=1234",
            "event >= 0x4d2", "line < 78", "time=1.5", "time >= 1500ms", "time = 1s..2s", "time < 1.6s", "time=@2.5",
            "delta = 1ms", "delta > 999us", "length=4", "tag = 9", "dir=up", "requester=01:00.0", "bdf=01:00.0",
            "requester ~ 01:", "data ~ 40", "data ~ /^0x0+4022$/", "type ~ /m[wr]+/", "kind=/M.*/", "MWr", "\"MWr\"",
            "0xfee01000", "/fee0?1/", "kind=MRd or data=4022", "kind=MRd || data=4022", "kind=MWr and data=4022",
            "kind=MWr && (data=1 or data=4022)", "kind=MWr kind=MRd or up", "is=finding", "is != bookmark",
            "tag=1,9,10", "event=5..6,1000..2000", "(kind=MWr)", "not not kind=MWr", "up"})
    void wanted(String expression) {
        assertTrue(wants(expression), expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=MRd", "!MWr", "data>=4023", "data<0x20", "data=22",
            "addr=fee01001..", "event != 1234", "line=78", "time > 1.5", "time=@1.5", "delta<1ms", "length=8",
            "dir=down", "requester=01:00.1", "kind=MRd and up", "kind=MWr (kind=MRd or data=1)", "is=bookmark", "tc=0",
            "status=CA", "data ~ 41", "data ~ /^4022/", "type=/W/", "\"MWr up\"", "kind != MRd,MWr", "vector=1",
            "kind=MRd or kind=MWr kind=CfgRd"})
    void notWanted(String expression) {
        assertFalse(wants(expression), expression);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"frob=1|0|4|no field", "kind=frob|5|9|no kind",
            "kind=|0|5|needs a value",
            "up and|6|6|missing", "up or )|6|7|missing", "(up|0|1|without", "up)|2|3|without",
            "data >= zz|8|10|hexadecimal",
            "data>1,2|7|8|only one", "data > 1..2|7|11|range", "kind < MWr|0|4|no order", "vector ~ 1|0|6|no text",
            "event=/1/ vector=/2/|17|20|no text", "time=5parsecs|5|13|not a time", "dir=left|4|8|direction",
            "bdf=1|4|5|not a function", "meaning~/(/|10|11|regular expression", "\"open|0|5|not closed",
            "is=red|3|6|finding or bookmark", "=5|0|1|missing", "data=1,|0|5|needs a value",
            "data=,1|0|5|needs a value"})
    void refused(String expression, int from, int to, String message) {
        FilterException e = assertThrows(FilterException.class, () -> EventFilter.parse(expression));
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertEquals(from + ".." + to, e.from() + ".." + e.to(), e.getMessage());
    }

    @Test
    void endsWhatWouldNotEnd() {
        assertThrows(FilterException.class, () -> EventFilter.parse("(".repeat(5_000)));
        assertThrows(FilterException.class, () -> EventFilter.parse("!".repeat(5_000) + "x"));
        assertThrows(FilterException.class, () -> EventFilter.parse("x ".repeat(50_000)));
        FilterException slow = assertThrows(FilterException.class,
                () -> new FilterValue(FilterValue.Kind.PATTERN, "(a|a)*\\1b", 0, 9)
                        .contained().test("a".repeat(60)));
        assertTrue(slow.getMessage().contains("too long"), slow.getMessage());
    }

    @Test
    void anyTextIsReadOrRefusedWithAPlace() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
            }
            String expression = text.toString();
            try {
                EventFilter.parse(expression);
                read++;
                if (!expression.contains("register")) {
                    wants(expression);
                }
            } catch (FilterException e) {
                String what = "seed " + seed + ": " + expression + ": " + e.getMessage();
                assertTrue(e.from() >= 0 && e.from() <= e.to() && e.to() <= expression.length(), what);
                assertFalse(e.getMessage().isBlank(), what);
            }
        }
        assertTrue(read > 2_000, "read: " + read);
    }
}
