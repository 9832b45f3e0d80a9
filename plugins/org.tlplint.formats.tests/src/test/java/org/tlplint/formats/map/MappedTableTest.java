/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.Formats;
import org.tlplint.formats.MemoryInput;

class MappedTableTest {

    private static final String HEADER = "Time (ns),Direction,TLP Type,Req ID,BDF,Reg,Address,First BE,Last BE,Length,Data\n";

    private static Mapping mapping(String... lines) {
        try {
            return MappingReader.read("tlplint-mapping 1\nkind = table\n" + String.join("\n", lines) + "\n", "p");
        } catch (MappingException e) {
            throw new AssertionError(e);
        }
    }

    private static Events.Result read(Mapping mapping, String text) {
        return Events.read(MapFormat.of(mapping), text);
    }

    private static Events.Result auto(String text) {
        return Events.read(new MapFormat(), text);
    }

    private static long time(Mapping mapping, String text, int event) throws IOException {
        TraceEvent e = new TraceEvent();
        try (EventReader reader = MapFormat.of(mapping).open(MemoryInput.of(text))) {
            for (int i = 0; i <= event; i++) {
                assertTrue(reader.next(e));
            }
            return e.timeNs();
        }
    }

    @Test
    void columnsAreKnownByTheirNames() {
        Events.Result result = auto(HEADER
                + "-5,Down,CfgWr_0,000:00:0,001:00:0,0B0,,0xC,0x0,1,00 00 00 c0\n"
                + "7,Up,MWr(32),001:00:0,,,FEE0_1004,F,0,1,21 40 00 00\n"
                + "8,Up,Ack,,,,,,,,\n"
                + "9,Up,Frobnicate,,,,,,,,\n"
                + "10,Up,,,,,,,,,\n");
        assertEquals(List.of("CfgWr D from 00:00.0 01:00.0 @b2 len 2 be c/0 = 00c0",
                "MWr U from 01:00.0 @fee01004 len 4 be f/0 = 21400000 3dw"), result.events());
        assertEquals(1, result.skips("DLLP"));
        assertEquals(1, result.skips("row of an unknown type"));
        assertEquals(1, result.skips("row without a type"));
        assertEquals(1, result.skipped().notUnderstood());
    }

    /** The same MSI-X entry in both orders of DWORDs, and nothing that says which it is. */
    @Test
    void theOrderOfDwordsIsSuggestedByAddresses() throws IOException {
        for (String[] words : new String[][] {{"FEE01004", "00004021"}, {"0410E0FE", "21400000"}}) {
            String table = HEADER + "1,D,MWr,0000,,,FE200000,F,0,1," + words[0] + "\n2,D,MWr,0000,,,FE200008,F,0,1,"
                    + words[1] + "\n3,U,MWr,0100,,,FEE01004,F,0,1," + words[1] + "\n";
            Events.Result result = auto(table);
            assertEquals(List.of("MWr D from 00:00.0 @fe200000 len 4 be f/0 = 0410e0fe~",
                    "MWr D from 00:00.0 @fe200008 len 4 be f/0 = 21400000~",
                    "MWr U from 01:00.0 @fee01004 len 4 be f/0 = 21400000~"), result.events());
            assertEquals(1, result.skips("a suggestion"), "it says so");
            assertEquals(0, result.skipped().notUnderstood());
        }
    }

    @Test
    void dataWhoseOrderNobodyKnowsAreLeftOut() {
        Events.Result result = auto(HEADER + "1,D,MWr,0000,,,FE200000,F,0,1,12345678\n");
        assertEquals(List.of("MWr D from 00:00.0 @fe200000 len 4 be f/0"), result.events());
        assertEquals(1, result.skipped().notUnderstood());
        assertEquals(1, result.skips("data are left out"));
    }

    @Test
    void aProfileSaysTheOrder() {
        String rows = "T;A;D\nMem Write 32;FE200000;12345678 9ABCDEF0\n";
        String[] fields = {"[field type]", "column = T", "[field address]", "column = A", "[field data]", "column = D"};
        for (String[] order : new String[][] {{"bytes", "123456789abcdef0"}, {"dwords-be", "123456789abcdef0"},
                {"dwords-le", "78563412f0debc9a"}}) {
            List<String> lines = new ArrayList<>(List.of(fields));
            lines.add("order = " + order[0]);
            assertEquals(List.of("MWr @fe200000 len 8 = " + order[1] + " 3dw"),
                    read(mapping(lines.toArray(String[]::new)), rows).events());
        }
        Events.Result value = read(
                mapping("[field type]", "column = T", "[field address]", "column = A", "[field data]",
                        "column = D", "order = value", "[field length]", "column = L"),
                "T,A,D,L\nMWr,10,0x4021,4\n");
        assertEquals(List.of("MWr @10 len 4 = 21400000"), value.events());
    }

    @Test
    void europeanTables() throws IOException {
        Mapping mapping = mapping("separator = ;", "decimal = ,", "[field time]", "column = Zeit", "unit = us",
                "[field type]", "column = Art", "[field address]", "column = Adresse", "[types]",
                "Speicher schreiben = MWr", "Verwaltung = ignore bookkeeping");
        String text = "Bericht;vom;22.11.2026\nZeit;Art;Adresse\n-1.234,5;Speicher schreiben;FE20 0000h\n"
                + "1.000,25;Verwaltung;\n2.000,75;speicher-schreiben;0xFE200004\n";
        Events.Result result = read(mapping, text);
        assertEquals(List.of("MWr @fe200000", "MWr @fe200004"), result.events());
        assertEquals(1, result.skips("bookkeeping"));
        assertEquals(-1_234_500, time(mapping, text, 0));
        assertEquals(2_000_750, time(mapping, text, 1));
    }

    /** Times since the row before go on over rows that make no event, and from every mark. */
    @Test
    void timesThatCountFromTheRowBefore() throws IOException {
        Mapping mapping = mapping("[field time]", "column = Delta", "unit = ns", "relative = previous", "[field type]",
                "column = Type", "[field address]", "column = Addr");
        String text = "Delta,Type,Addr\n10,MWr,0\n5,Ack,\n7,MWr,4\n1,MWr,8\n";
        assertEquals(10, time(mapping, text, 0));
        assertEquals(22, time(mapping, text, 1));
        TraceEvent event = new TraceEvent();
        try (EventReader reader = MapFormat.of(mapping).open(MemoryInput.of(text));
                EventReader other = MapFormat.of(mapping).open(MemoryInput.of(text))) {
            reader.next(event);
            reader.next(event);
            other.seek(reader.mark());
            other.next(event);
            assertEquals(23, event.timeNs());
            assertEquals(2, event.index());
        }
    }

    @Test
    void rowsCanBeLeftOut() {
        Events.Result result = read(mapping("[field type]", "column = Type", "[field address]", "column = Addr",
                "[ignore without address]", "column = Addr", "test = empty", "[ignore marked]", "column = Mark",
                "test = is", "value = x", "[ignore noted]", "column = Mark", "test = contains", "value = no",
                "[ignore by pattern]", "column = Mark", "test = matches", "value = ^p\\d+$"),
                "Type,Addr,Mark\nMWr,0,\nMWr,,\nMWr,0,x\nMWr,0,know\nMWr,0,p12\nMWr,0,p\n");
        assertEquals(List.of("MWr @0", "MWr @0"), result.events());
        assertEquals(1, result.skips("without address"));
        assertEquals(1, result.skips("marked"));
        assertEquals(1, result.skips("noted"));
        assertEquals(1, result.skips("by pattern"));
        assertEquals(0, result.skipped().notUnderstood());
    }

    /** Cells that are no numbers, formulas, text of other alphabets, very long ones: counted with the column's name. */
    @Test
    void hostileCells() {
        Mapping mapping = mapping("[field time]", "column = Time", "unit = ns", "[field type]", "column = Type",
                "[field requester]", "column = Req", "[field address]", "column = Addr", "[field data]",
                "column = Data",
                "order = bytes", "[field tag]", "column = Tag");
        String header = "Time,Type,Req,Addr,Data,Tag\n";
        for (String[] row : new String[][] {{"=1+1,MWr,0,0,,", "time in column 'Time'"},
                {"1,MWr,zz,0,,", "requester in column 'Req'"}, {"1,MWr,0,0x,,", "address in column 'Addr'"},
                {"1,MWr,0,11112222333344445,,", "address in column 'Addr'"}, {"1,MWr,0,0,1,", "len"},
                {"1,MWr,0,0,123,", "data in column 'Data'"},
                {"1,MWr,0,0," + "00".repeat(9_000) + ",", "data in column"},
                {"1,MWr,0,0,,99999999", "column tag cannot be read"}, {"1,\u00c4\u00d6,0,0,,", "unknown type"},
                {"1," + "M".repeat(5_000) + ",0,0,,", "unknown type"},
                {"1,\"MWr,0,0,,", "unmatched quotes"}}) {
            Events.Result result = read(mapping, header + row[0] + "\n");
            if (!row[1].equals("len")) {
                assertEquals(List.of(), result.events(), row[0].substring(0, Math.min(60, row[0].length())));
                assertEquals(1, result.skips(row[1]), () -> result.skipped().counted().get(0).reason());
                assertEquals(1, result.skipped().notUnderstood());
            }
        }
    }

    @Test
    void lengthsInDwordsAreNoWidths() throws IOException {
        Mapping mapping = mapping("[field type]", "column = Type", "[field address]", "column = Addr", "[field length]",
                "column = Len", "unit = dwords");
        assertEquals(List.of("MRd @0 len 4~", "MRd @0 len 4096~", "MRd @0 len 12~", "MRd @0 len 3~"),
                read(mapping, "Type,Addr,Len\nMRd,0,1\nMRd,0,0\nMRd,0,3 DW\nMRd,0,3 bytes\n").events().stream()
                        .map(e -> e.endsWith("3") ? e + "~" : e).toList());
        try (EventReader reader = MapFormat.of(mapping).open(MemoryInput.of("Type,Addr,Len\nMRd,0,1\n"))) {
            assertTrue(!reader.traits().contains(Trait.ACCESS_WIDTH));
            assertTrue(!reader.traits().contains(Trait.TIME));
        }
    }

    /** Tools often show the first DWORDs of long data only. */
    @Test
    void dataThatAreNotShownWholeAreNotKnown() {
        Mapping mapping = mapping("[field type]", "column = Type", "[field address]", "column = Addr", "[field length]",
                "column = Len", "unit = dwords", "[field data]", "column = Data", "order = dwords-le");
        assertEquals(List.of("MWr @0 len 16~", "MWr @0 len 8~ = 0100000002000000"),
                read(mapping, "Type,Addr,Len,Data\nMWr,0,4,00000001 00000002 ...\nMWr,0,2,00000001 00000002\n")
                        .events());
    }

    @Test
    void rawTlpsAndHeaders() {
        assertEquals(List.of("MWr U from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41400000 tc 0 attr 0 3dw"),
                read(mapping("[field tlp]", "column = Raw", "[field direction]", "column = Dir"),
                        "Dir;Raw\nUpstream;40000001 0100000f fee00000 41400000\n").events());
        assertEquals(List.of("MWr from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41400000 tc 0 attr 0 3dw"),
                read(mapping("[field header]", "column = Header", "[field data]", "column = Data", "order = dwords-le"),
                        "Header,Data\n40000001 0100000F FEE00000,00004041\n").events());
    }

    /** Lines that the format for TLPs in hexadecimal would take, too; as a table they keep direction and time. */
    @Test
    void rawTlpsBetweenBars() {
        assertEquals(List.of("MWr U from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41400000 tc 0 attr 0 3dw"),
                auto("Timestamp|Direction|Raw TLP\n12:34:56.000000750|EP->RC|40000001 0100000f fee00000 41400000\n")
                        .events());
    }

    @Test
    void columnsByNumberWithoutAHeader() {
        assertEquals(List.of("MWr @10", "MRd @20"), read(mapping("header = none", "separator = |", "[field type]",
                "column = #2", "[field address]", "column = #3"), "1|MWr|10\n2|MRd|20\n").events());
    }

    @Test
    void aTableWithoutTheColumnsIsRefused() {
        Mapping mapping = mapping("[field type]", "column = Kind", "[field address]", "column = Where");
        assertEquals("memory: no header row in the first 8 bytes: none names Kind, Where",
                assertThrows(TraceException.class, () -> MapFormat.of(mapping).open(MemoryInput.of("a,b\n1,2\n")))
                        .getMessage());
        assertTrue(assertThrows(TraceException.class, () -> new MapFormat().open(MemoryInput.of("a,b\n1,2\n")))
                .getMessage().startsWith("memory: no header row in the first 8 bytes: no row has 3 cells"));
    }

    @Test
    void ourOwnTableIsNotStolenNorDoesItSteal() throws IOException {
        String ours = "time_ns,dir,type,bdf,reg,data\n1,D,CfgWr,01:00.0,42,00c0\n";
        assertEquals("csv", Formats.detect(MemoryInput.of(ours)).format().id());
        assertEquals(0, new MapFormat().confidence(ours.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        String theirs = "Time,Dir,Type,Tag,Address,Length,Data\n1 ns,D,MRd,1,fe200000,1,\n";
        assertEquals("map", Formats.detect(MemoryInput.of(theirs)).format().id());
        assertTrue(Formats.detect(MemoryInput.of(theirs)).ranking().get(0).confidence() <= 50, "moderate");
    }

    @Test
    void settingsFillInWhatTheSourceLacks() throws IOException {
        String table = "TLP Type,Register,Address,Tag\nCfgRd0,10,,1\nMRd,,100,2\n";
        Events.Result result = Events.read(new MapFormat().with(Map.of("function", "02:00.0", "direction", "up")),
                table);
        assertEquals(List.of("CfgRd U~ tag 1 02:00.0~ @10", "MRd U~ tag 2 02:00.0~ @100"), result.events());
        assertTrue(assertThrows(TraceException.class, () -> new MapFormat().with(Map.of("direction", "left")))
                .getMessage().contains("down or up is expected"));
        assertTrue(assertThrows(TraceException.class, () -> new MapFormat().with(Map.of("profile", "no-such-thing")))
                .getMessage()
                .startsWith("there is no mapping profile no-such-thing: it is no file, nor one of xilinx-rp"));
    }

    @Test
    void whatWasSuggestedIsMarked() throws IOException {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = new MapFormat()
                .open(MemoryInput.of(HEADER + "1,D,MWr,0,,,FE200000,F,0,1,FEE01004\n"))) {
            assertTrue(reader.next(event));
            assertTrue(event.isInferred(Field.DATA));
        }
    }
}
