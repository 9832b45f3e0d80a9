/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

class JsonlReaderTest {

    private static final String META = "{\"type\":\"meta\",\"version\":1}";

    private static MemoryInput input(String text) {
        return MemoryInput.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Events.Result read(String... lines) {
        return Events.read(new JsonlFormat(), input(String.join("\n", lines) + "\n"));
    }

    /** The one event of a line in which ' stands for ". */
    private static String only(String line) {
        Events.Result result = read(META, line.replace('\'', '"'));
        assertEquals(1, result.events().size(), () -> result.skipped().counted().get(1).reason());
        return result.events().get(0);
    }

    private static String reason(String line) {
        Events.Result result = read(META, line.replace('\'', '"'));
        assertEquals(List.of(), result.events());
        assertEquals(1, result.skipped().notUnderstood());
        return result.skipped().counted().stream().filter(s -> !s.expected()).findFirst().orElseThrow().reason();
    }

    @Test
    void keysAreTheColumnsOfTheCsv() {
        assertEquals("CfgRd D from 00:00.0 tag 1 01:00.0 @b0 len 4 be f/0",
                only("{'dir':'D','type':'CfgRd0','requester':'00:00.0','tag':'0x01','bdf':'01:00.0','reg':'b0',"
                        + "'first_be':'0xf','last_be':'0x0','len':4}"));
        assertEquals("Cpl U from 00:00.0 tag 1 len 4 = 11000700 by 01:00.0 SC",
                only(" { 'dir' : 'U','type':'CplD', 'requester':'00:00.0','tag':1,'len':4 ,'status':'SC',"
                        + "'completer':'01:00.0','data':'11 00 07 00' } "));
        assertEquals("MWr U from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41400000 tc 0 attr 0 3dw",
                only("{'dir':'U','raw':'40000001 0100000f fee00000 41400000'}"));
        assertEquals("MWr @1000 len 4 = 01000000 attr 3 flags 5",
                only("{'type':'MWr','addr':'1000','data':'01000000','attr':['NS','RO'],'flags':['EP','PASID']}"));
        assertEquals("Note \"a \"b\" \u00e9\n\"", only("{'type':'note','comment':'a \\'b\\' \\u00e9\\n'}"));
        assertEquals("Reset 01:00.0 (nv\"\"me) FUNCTION_LEVEL",
                only("{'type':'FLR','bdf':'01:00.0','name':'nv\\'\\'me'}"));
    }

    /** A string is read as a field of a CSV row; a number is what it is. */
    @Test
    void numbersAreDecimal() {
        assertEquals("MRd @10", only("{'type':'MRd','addr':'10'}"));
        assertEquals("MRd @a", only("{'type':'MRd','addr':10}"));
        assertEquals("MRd @ffffffffffffffff", only("{'type':'MRd','addr':18446744073709551615}"));
        assertEquals("CfgRd D~ 01:00.0 @40 len 4", only("{'type':'CfgRd','bdf':'01:00.0','reg':64,'len':4}"));
        assertEquals("MWr @0 len 8 = feffffffffffffff",
                only("{'type':'MWr','addr':0,'len':8,'value':18446744073709551614}"));
        for (String bad : List.of("18446744073709551616", "-1", "1e3", "1.5", "true", "[1]", "{}",
                "1" + "0".repeat(500),
                "1e999999")) {
            assertEquals("column addr cannot be read", reason("{'type':'MRd','addr':" + bad + ",'x':1}")
                    .replace("memory or I/O access without addr", "column addr cannot be read"), bad);
        }
        assertEquals("MRd @0", only("{'type':'MRd','addr':0,'len':null}"));
    }

    @Test
    void timeIsInTheUnitThatTheMetaLineNames() throws IOException {
        assertEquals(1_500, time("us", "'time':1.5"));
        assertEquals(-2, time("ps", "'time':-1001"));
        assertEquals(3_000_000_000L, time("s", "'time':'3'"));
        assertEquals(7, time("tick", "'time':7"));
        assertEquals(8, time("s", "'time_ns':8"));
        assertEquals("key time_ns given twice", reason("{'type':'Note','time':1,'time_ns':2}"));
    }

    private static long time(String unit, String member) throws IOException {
        TraceEvent event = new TraceEvent();
        String text = "{'type':'meta','version':1,'time_unit':'" + unit + "'}\n{'type':'Note'," + member + "}\n";
        try (EventReader reader = new JsonlFormat().open(input(text.replace('\'', '"')))) {
            assertTrue(reader.next(event));
        }
        return event.timeNs();
    }

    @Test
    void aSnapshotMayNameBars() throws IOException {
        String text = (META + "\n{'type':'snapshot','time_ns':5,'bdf':'0001:01:00.0','config':'8680','bars':["
                + "{'i':0,'base':'0xfe200000','size':'0x4000'} , {'size':4096,'base':4096,'i':'5','x':true}]}\n"
                + "{'type':'Note'}\n").replace('\'', '"');
        List<String> expected = List.of("Snapshot 0001:01:00.0 len 2 = 8680",
                "BarMap 0001:01:00.0 bar0 @fe200000+4000", "BarMap 0001:01:00.0 bar5 @1000+1000", "Note \"\"");
        assertEquals(expected, Events.read(new JsonlFormat(), input(text)).events());
        List<EventReader.Mark> marks = new ArrayList<>();
        TraceEvent event = new TraceEvent();
        try (EventReader reader = new JsonlFormat().open(input(text))) {
            do {
                marks.add(reader.mark());
                assertEquals(marks.size() <= 1 || marks.size() == 5 ? event.timeNs() : 5L, event.timeNs());
            } while (reader.next(event));
            for (int i = marks.size() - 1; i >= 0; i--) {
                reader.seek(marks.get(i));
                assertEquals(expected.subList(i, 4), Events.rest(reader, false));
            }
        }
        for (String bars : List.of("[1]", "[{}]", "[{'i':6,'base':0}]", "[{'i':0,'base':'x'}]", "[{'i':0}]",
                "[{'i':0,'base':{}}]", "[" + "{'i':0,'base':0},".repeat(6) + "{'i':0,'base':0}]")) {
            assertEquals("snapshot with bars that cannot be read",
                    reason("{'type':'Snapshot','bdf':'01:00.0','config':'00','bars':" + bars + "}"), bars);
        }
        assertEquals(1, read(META, "{'type':'Snapshot','bdf':'01:00.0','config':'00','bars':[]}".replace('\'', '"'))
                .events().size());
    }

    @Test
    void aWindowIsANote() {
        assertEquals("Note \"window doorbell 0xfee00000+0x100000\"",
                only("{'type':'window','kind':'doorbell','base':'0xfee00000','size':'0x100000'}"));
        assertEquals("window without base or size", reason("{'type':'window','kind':'doorbell','base':'0xfee00000'}"));
        assertEquals("window with a base or size that cannot be read",
                reason("{'type':'window','kind':'doorbell','base':'x','size':1}"));
    }

    @Test
    void keysThatAreNotKnownAreCounted() {
        Events.Result result = read(META, "{\"type\":\"Note\",\"lane\":4,\"x\":{\"y\":[]}}",
                "{\"type\":\"Note\",\"lane\":5}");
        assertEquals(2, result.events().size());
        assertEquals(2, result.skips("key 'lane' is not known and not used"));
        assertEquals(1, result.skips("key 'x' is not known and not used"));
        assertEquals(0, result.skipped().notUnderstood());
        StringBuilder many = new StringBuilder("{\"type\":\"Note\"");
        for (int i = 0; i < 100; i++) {
            many.append(",\"k").append(i).append("\":0");
        }
        assertEquals(36, read(META, many.append('}').toString()).skips("key '...'"));
    }

    @Test
    void whatIsNoEventSaysWhy() {
        assertEquals("line that is not well-formed JSON", reason("{'type':'Note'"));
        assertEquals("line that is no JSON object", reason("['type','Note']"));
        assertEquals("line with something after its JSON object", reason("{'type':'Note'}{"));
        assertEquals("JSON nested too deeply", reason("{'type':'Note','x':" + "[".repeat(33) + "]".repeat(33) + "}"));
        assertEquals("JSON object with too many members", reason("{" + "'x':1,".repeat(128) + "'type':'Note'}"));
        assertEquals("row without a type", reason("{}"));
        assertEquals("row of an unknown type", reason("{'type':'Frob'}"));
        assertEquals("key type given twice", reason("{'type':'Note','type':'Note'}"));
        assertEquals("column type cannot be read",
                reason("{'type':['Note'],'raw':'4000000101000000fee0000000000000'}"));
        Events.Result cut = Events.read(new JsonlFormat(), input(META + "\n{\"type\":\"Note\"}\n{\"type\":\"No"));
        assertEquals(1, cut.events().size());
        assertEquals(1, cut.skips("last line is cut off"));
        assertEquals(1, Events.read(new JsonlFormat(), input(META + "\n{\"type\":\"Note\"}")).events().size());
    }

    @Test
    void hostileLinesCostNothing() {
        byte[] wrong = (META + "\n{'type':'Note','comment':'\u00c3('}\n{'type':'Note'}\n").replace('\'', '"')
                .getBytes(StandardCharsets.ISO_8859_1);
        Events.Result invalid = Events.read(new JsonlFormat(), MemoryInput.of(wrong));
        assertEquals(1, invalid.events().size());
        assertEquals(1, invalid.skips("line that is not UTF-8"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String end = "\n{\"type\":\"Note\"}";
            for (String huge : List.of("{\"a\":\"" + "x".repeat(10 << 20) + "\"}", "[".repeat(10 << 20),
                    "{\"a\":".repeat(2 << 20), "\\".repeat(10 << 20))) {
                Events.Result result = read(META, huge + end);
                assertEquals(1, result.events().size());
                assertEquals(1, result.skips("line longer than 65,536 bytes"));
            }
            for (String line : List.of("[".repeat(60_000), "{\"a\":".repeat(10_000),
                    "{\"a\":" + "9".repeat(60_000) + "}",
                    "{\"a\":\"" + "\\u0041".repeat(10_000) + "\"}")) {
                Events.Result result = read(META, line + end);
                assertEquals(1, result.events().size());
                assertEquals(1, result.skipped().notUnderstood());
            }
        });
    }

    @Test
    void traitsComeFromKeysUnlessTheMetaLineSaysAll() throws IOException {
        assertEquals("[CONFIG_ACCESSES, ACCESS_WIDTH]",
                traits("'version':1", "'type':'CfgRd','bdf':'01:00.0','reg':0,'len':4"));
        assertEquals("[TABLE_ACCESSES, MESSAGES, REQUESTER_ID, BYTE_ENABLES, ACCESS_WIDTH, TIME]".length(),
                traits("'version':1", "'type':'MRd','addr':0,'requester':'00:00.0','first_be':15,'time':1").length());
        assertEquals("[COMPLETIONS]", traits("'version':1", "'type':'Cpl'"));
        assertEquals("[]", traits("'version':1,'lacks':['completions']", "'type':'Cpl'"));
        assertEquals("[CONFIG_ACCESSES, TIME, SYNCHRONOUS]",
                traits("'version':1,'shows':['time','config','synchronous']", "'type':'Cpl'"));
        assertEquals("[COMPLETIONS, SYNCHRONOUS]", traits("'version':1,'synchronous':true", "'type':'Cpl'"));
    }

    private static String traits(String meta, String event) throws IOException {
        String text = "{'type':'meta'," + meta + "}\n{" + event + "}\n";
        try (EventReader reader = new JsonlFormat().open(input(text.replace('\'', '"')))) {
            Events.rest(reader, false);
            return reader.traits().toString();
        }
    }

    @Test
    void otherVersionsAndUnitsAreRefused() {
        assertEquals("memory: the meta line tells version 2 of the format; version 1 is read", refusal("'version':2"));
        assertEquals("memory: the meta line tells version 0 of the format; version 1 is read", refusal("'x':2"));
        assertTrue(refusal("'version':1,'time_unit':'fortnight'").endsWith("other than ns, us, s, ps or tick"));
    }

    private static String refusal(String meta) {
        String text = "{'type':'meta'," + meta + "}\n";
        return assertThrows(TraceException.class, () -> new JsonlFormat().open(input(text.replace('\'', '"'))))
                .getMessage();
    }
}
