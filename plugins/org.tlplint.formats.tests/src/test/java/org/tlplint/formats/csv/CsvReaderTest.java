/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

class CsvReaderTest {

    private static Events.Result read(String... lines) {
        return Events.read(new CsvFormat(), String.join("\n", lines) + "\n");
    }

    private static String only(String... lines) {
        Events.Result result = read(lines);
        assertEquals(1, result.events().size(), () -> result.skipped().counted().get(0).reason());
        return result.events().get(0);
    }

    private static String reason(String header, String row) {
        Events.Result result = read(header, row);
        assertEquals(List.of(), result.events());
        assertEquals(1, result.skipped().notUnderstood());
        return result.skipped().counted().get(0).reason();
    }

    @Test
    void theDocumentedExample() {
        assertEquals(
                List.of("CfgRd D from 00:00.0 tag 1 01:00.0 @b0 len 4 be f/0",
                        "Cpl U from 00:00.0 tag 1 len 4 = 11000700 by 01:00.0 SC",
                        "CfgWr D from 00:00.0 tag 2 01:00.0 @b2 len 2 be c/0 = 00c0",
                        "MWr D from 00:00.0 @fe202000 len 4 be f/0 = 0000e0fe",
                        "MWr U from 01:00.0 @fee00000 len 4 be f/0 = 41400000"),
                read(
                        "# pcie-trace-csv 1; time=ns; data=bytes",
                        "time_ns,dir,type,requester,tag,bdf,reg,addr,first_be,last_be,len,status,completer,data,raw,comment",
                        "0,D,CfgRd0,00:00.0,0x01,01:00.0,0x0b0,,0xf,0x0,4,,,,,",
                        "120,U,CplD,00:00.0,0x01,,,,,,4,SC,01:00.0,11 00 07 00,,MSI-X cap",
                        "500,D,CfgWr0,00:00.0,0x02,01:00.0,0x0b2,,0xc,0x0,2,,,00 c0,,enable + function mask",
                        "900,D,MWr,00:00.0,,,,0xfe202000,0xf,0x0,4,,,00 00 e0 fe,,vector 0 address",
                        "5000,U,MWr,01:00.0,,,,0xfee00000,0xf,0x0,4,,,41 40 00 00,,MSI-X message").events());
    }

    @Test
    void columnsMayStandInAnyOrderAndCase() {
        String expected = "CfgWr D~ 01:00.0 @42 len 2 = 00c0";
        assertEquals(expected, only("TYPE,Data,reg,BDF", "cfgwr0,00C0,42,01:00.0"));
        assertEquals(expected, only("bdf;reg;type;data;color", "01:00.0;0x42;CFGWR;00 c0;red"));
        assertEquals(expected, only("bdf\treg\ttype\tdata", "0000:01:00.0\t0x42\tCfgWr1\t00_c0"));
        assertEquals(expected,
                only("\u00ef\u00bb\u00bf\"bdf\", \"reg\" ,type,data", "\"01:00.0\" , 42,CfgWr, \"00 c0\""));
    }

    @Test
    void columnsThatAreNotKnownAreNamed() {
        Events.Result result = read("type,bdf,reg,adress", "CfgRd,01:00.0,0,1");
        assertEquals(1, result.events().size());
        assertEquals("column 'adress' is not known and not used", result.skipped().counted().get(0).reason());
        assertEquals(0, result.skipped().notUnderstood());
    }

    @Test
    void aValueIsALittleEndianNumber() {
        String header = "type,bdf,reg,len,value,first_be";
        assertEquals("CfgWr D~ 01:00.0 @42 len 2 = 00c0", only(header, "CfgWr,01:00.0,42,2,0xc000,"));
        assertEquals("CfgWr D~ 01:00.0 @42 len 2 = 0200", only(header, "CfgWr,01:00.0,42,2,2,"));
        assertEquals("CfgWr D~ 01:00.0 @42 len 2 be c/0 = 00c0", only(header, "CfgWr,01:00.0,40,,0xc000,0b1100"));
        assertEquals("value without its length, or too large for it", reason(header, "CfgWr,01:00.0,42,,0xc000,"));
        assertEquals("value without its length, or too large for it", reason(header, "CfgWr,01:00.0,42,1,0xc000,"));
    }

    @Test
    void byteEnablesMoveAddressAndLength() {
        String header = "type,bdf,reg,addr,first_be,last_be,len,data";
        // all four bytes of the DWORD given, two of them enabled
        assertEquals("CfgWr D~ 01:00.0 @42 len 2 be c/0 = 00c0", only(header, "CfgWr,01:00.0,40,,0xc,,,11 22 00 c0"));
        assertEquals("CfgWr D~ 01:00.0 @40 len 3 be 5/0 = 112200", only(header, "CfgWr,01:00.0,40,,5,,,11 22 00 c0"));
        assertEquals("CfgWr D~ 01:00.0 @40 len 0 be 0/0", only(header, "CfgWr,01:00.0,40,,0,0,,"));
        assertEquals("MWr @1002 len 4 be c/3 = 03040506", only(header, "MWr,,,1000,0xc,0x3,,01 02 03 04 05 06 07 08"));
        assertEquals("MWr @1002 len 4 be c/3 = 03040506", only(header, "MWr,,,1002,0xc,0x3,,03040506"));
        assertEquals("MWr @1000 len 8 be f/f = 0102030405060708",
                only(header, "MWr,,,1000,0xf,0xf,8,0102030405060708"));
        assertEquals("MWr @1002 len 8 be c/3 = 0102030405060708", only(header, "MWr,,,1002,0xc,0x3,,0102030405060708"));
        assertEquals("MRd @1001 len 6 be e/7", only(header, "MRd,,,1000,0xe,0x7,6,"));
        assertEquals("MRd @1001 be e/7", only(header, "MRd,,,1000,0xe,0x7,,"));
        assertEquals("MWr @1002 len 2 be c/3 = 0304", only(header, "MWr,,,1002,0xc,0x3,2,0304"));
        assertEquals("MWr @1000 len 0 be 0/0 =", only(header, "MWr,,,1000,0,0,0,00000000").strip());
        assertEquals("address and byte enables disagree", reason(header, "CfgWr,01:00.0,41,,0xc,,,0000"));
        assertEquals("len, data and byte enables disagree", reason(header, "CfgWr,01:00.0,40,,0xc,,,000000"));
        assertEquals("len, data and byte enables disagree", reason(header, "CfgWr,01:00.0,40,,0xc,,3,0000"));
        assertEquals("len, data and byte enables disagree", reason(header, "MWr,,,1000,,,8,0000"));
    }

    @Test
    void timesInEveryUnit() throws IOException {
        assertEquals(List.of(12L, 12_500L, -1_500_000_001L, 1L, -2L, 77L),
                List.of(time("time_ns", "12"), time("time_us", "12.5"),
                        time("time_s", "-1.500000001"), time("time_ps", "1999"), time("time_ps", "-1001"),
                        time("tick", "77")));
        assertEquals("column time_ns cannot be read", reason("time_ns,type,comment", "12x,Note,"));
        assertEquals("column time_s cannot be read", reason("time_s,type,comment", "99999999999,Note,"));
    }

    private static long time(String column, String value) throws IOException {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = new CsvFormat()
                .open(MemoryInput.of(column + ",type,comment\n" + value + ",Note,\n"))) {
            assertTrue(reader.next(event));
        }
        return event.timeNs();
    }

    @Test
    void flagsAndSteeringTags() {
        String header = "type,addr,data,flags,st";
        assertEquals("MWr @1000 len 4 = 01000000 flags 1", only(header, "MWr,1000,01000000,EP,"));
        assertEquals("MWr @1000 len 4 = 01000000 flags 26", only(header, "MWr,1000,01000000,th+pasid Translated,"));
        assertEquals("MWr @1000 len 4 = 01000000 flags 10", only(header, "MWr,1000,01000000,TREQ,"));
        assertEquals("MWr @1000 len 4 = 01000000 flags ab0002", only(header, "MWr,1000,01000000,,0xab"));
        assertEquals("MWr @1000 len 4 = 01000000 flags ab0003", only(header, "MWr,1000,01000000,EP,0xab"));
        assertEquals("MWr @1000 len 4 = 01000000", only(header, "MWr,1000,01000000,0,"));
        assertEquals("column flags cannot be read", reason(header, "MWr,1000,01000000,XX,"));
        assertEquals("column flags cannot be read", reason(header, "MWr,1000,01000000,1,"));
        assertEquals("column st cannot be read", reason(header, "MWr,1000,01000000,,65536"));
    }

    @Test
    void theOtherColumns() {
        String header = "type,addr,data,tc,attr,hdr,status,requester,vector,dir,name,bdf,bar";
        assertEquals("MWr U from 0001:02:03.4 @fee00000 len 4 = 01000000 tc 5 attr 5 4dw vector 7",
                only(header, "MWr,fee00000,01000000,5,NS+IDO,4dw,,0001:02:03.4,7,U,,,"));
        assertEquals("MWr @fee00000 len 4 = 01000000 attr 2 3dw", only(header, "mwr32,fee00000,01000000,,2,,,,,?,,,"));
        assertEquals("MRd 01:00.0 (nvme) bar0 @2000 UR",
                only(header, "MRd64,2000,,,,,ur,,,,nvme,01:00.0,0").replace(" 4dw", ""));
        assertEquals("MRd @2000 RRS", only(header, "MRd,2000,,,,,CRS,,,,,,"));
        for (String bad : List.of("MWr,x,,,,,,,,,,,", "MWr,0,0,,,,,,,,,,", "MWr,0,,8,,,,,,,,,", "MWr,0,,,XX,,,,,,,,",
                "MWr,0,,,,5dw,,,,,,,",
                "MWr,0,,,,,OK,,,,,,", "MWr,0,,,,,,1:2,,,,,", "MWr,0,,,,,,,9999,,,,", "MWr,0,,,,,,,,X,,,",
                "MWr,0,,,,,,,,,,00:20.0,",
                "MWr,0,,,,,,,,,,00:00.0,6")) {
            assertTrue(reason(header, bad).matches("column \\w+ cannot be read"), bad);
        }
    }

    @Test
    void rowsThatAreNoRequests() {
        String header = "type,bdf,bar,addr,size,data,msg,comment,requester,status";
        assertEquals(List.of("BarMap 01:00.0 bar0 @fe200000+4000", "BarUnmap 01:00.0 bar0+0",
                "Snapshot 01:00.0 len 4 = 861b1000",
                "Reset CONVENTIONAL", "Reset 01:00.0 FUNCTION_LEVEL", "Note \"a \"b\", c\"", "Msg from 01:00.0 code 20",
                "Msg from 01:00.0 code 24", "Msg code 18", "Cpl = 01 SC~", "Cpl UR"),
                read(header, "BarMap,01:00.0,0,fe200000,0x4000", "BarUnmap,01:00.0,0", "Snapshot,01:00.0,,,,861b1000",
                        "Reset", "FLR,01:00.0",
                        "Note,,,,,,,\"a \"\"b\"\", c\"", "Msg,,,,,,Assert_INTA,,01:00.0",
                        "Deassert_INTA,,,,,,,,01:00.0",
                        "Msg,,,,,,0x18", "CplD,,,,,01", "Cpl,,,,,,,,,UR").events().stream()
                        .map(e -> e.replace("Cpl len 1", "Cpl")).toList());
        assertEquals("message without msg", reason(header, "Msg"));
        assertEquals("BAR row without bdf, bar or addr", reason(header, "BarMap,01:00.0,0"));
        assertEquals("snapshot without bdf or data", reason(header, "Snapshot,01:00.0"));
        assertEquals("row of an unknown type", reason(header, "Frob,01:00.0"));
        assertEquals("row without a type", reason(header, ",01:00.0"));
        assertEquals("configuration access without bdf or reg", reason(header, "CfgRd,01:00.0"));
        assertEquals("memory or I/O access without addr", reason(header, "MRd,01:00.0"));
    }

    /** What a device model's log knows of itself, and what is not shown although a row would else imply it. */
    @Test
    void whatAReaderConcludedMayBeSaid() {
        String header = "type,dir,bdf,reg,addr,len,data,status,sender,scope,inferred,size,vector";
        assertEquals("CfgWr 01:00.0~ @42 len 2~ = 00c0 SC~",
                only(header, "CfgWr,?,01:00.0,42,,2,00c0,SC,,,len+status bdf,,"));
        assertEquals("MWr U @fee00000 len 4 = 41400000 vector 3~ sender FUNCTION",
                only(header, "MWr,U,,,fee00000,4,41400000,,Function,,vector,,3"));
        assertEquals("MWr U @fee00000 len 4 = 41400000 sender PLATFORM",
                only(header, "MWr,U,,,fee00000,4,41400000,,platform,,,,"));
        assertEquals("MWr D MSIX_TABLE @c len 2 rejected", only(header, "MWr,D,,,c,2,,rejected,,table,,,"));
        assertEquals("MRd D MSIX_PBA @0 len 2 rejected", only(header, "MRd,D,,,0,2,,rejected,,pba,,,"));
        assertEquals("Cpl U len 4 = 01020304", only(header, "CplD,U,,,,,01020304,?,,,,12,"));
        assertEquals("Snapshot 01:00.0 @0 len 4 = 01020304", only(header, "Snapshot,,01:00.0,0,,,01020304"));
        assertEquals("Reset 01:00.0 POWER", only(header, "D3hotToD0,,01:00.0"));
        assertEquals("Atomic @1000 len 8 = 0102030405060708", only(header, "Atomic,,,,1000,,0102030405060708"));
        assertEquals("column inferred cannot be read", reason(header, "MRd,,,,0,,,,,,color,,"));
        assertEquals("column sender cannot be read", reason(header, "MRd,,,,0,,,,nobody,,,,"));
        assertEquals("column scope cannot be read", reason(header, "MRd,,,,0,,,,,rom,,,"));
        assertEquals("column size cannot be read", reason(header, "CplD,,,,,,00,,,,,5000,"));
        assertEquals("snapshot that does not begin at register 0", reason(header, "Snapshot,,01:00.0,4,,,01020304"));
    }

    @Test
    void aRowMayBeARawTlp() {
        assertEquals("MWr U from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41400000 tc 0 attr 0 3dw",
                only("dir,type,raw", "U,,40000001 0100000f fee00000 41400000"));
        assertEquals("TLP shorter than its header", reason("raw,dir", "40000001,U"));
        assertEquals("column raw cannot be read", reason("raw,dir", "4000000,U"));
    }

    @Test
    void quotedFieldsMayHoldSeparatorsAndLineEnds() {
        Events.Result result = read("type,comment", "Note,\"one, two\nthree\"", "Note,four");
        assertEquals(List.of("Note \"one, two\nthree\"", "Note \"four\""), result.events());
        assertEquals(4, result.lines());
        Events.Result open = read("type,comment", "Note,\"never closed", "Note,five");
        assertEquals(List.of("Note \"five\""), open.events());
        assertEquals(1, open.skips("unmatched quotes"));
    }

    @Test
    void aLastRowWithoutLineEndIsUsedOnlyIfItIsWhole() {
        assertEquals(1, Events.read(new CsvFormat(), "type,comment\nNote,x").events().size());
        assertEquals(1, Events.read(new CsvFormat(), "type,comment\nNote").skips("cut off"));
    }

    @Test
    void traitsComeFromColumnsAndRows() throws IOException {
        assertEquals("[CONFIG_ACCESSES, TABLE_ACCESSES, MESSAGES, REQUESTER_ID, ACCESS_WIDTH, BYTE_ENABLES, TIME]",
                traits("time_us,type,requester,bdf,reg,addr,first_be\n"));
        assertEquals("[CONFIG_ACCESSES, TABLE_ACCESSES, MESSAGES, ACCESS_WIDTH, COMPLETIONS, SYNCHRONOUS]",
                traits("# pcie-trace-csv 1; synchronous=yes\ntype,bdf,reg,addr,len,status\n\nCpl,,,,,UR\n"));
        assertEquals("[CONFIG_ACCESSES, INTX_MESSAGES]",
                traits("# pcie-trace-csv 1; lacks=messages, table,completions\ntype,bdf,reg,addr,msg\nCplD,,,,\n"));
        assertEquals("[CONFIG_ACCESSES, TIME]",
                traits("# pcie-trace-csv 1; shows=time,config\ntype,bdf,reg,addr,len,status\n\nCpl,,,,,UR\n"));
        assertEquals("[]", traits("# pcie-trace-csv 1; shows=\ntype,bdf,reg\n"));
        assertEquals(9,
                new ArrayList<>(List.of(traits("raw,time_ns\n0a000001 00000000 00000000 00\n").split(","))).size());
    }

    private static String traits(String text) throws IOException {
        try (EventReader reader = new CsvFormat().open(MemoryInput.of(text))) {
            Events.rest(reader, false);
            return reader.traits().toString();
        }
    }

    @Test
    void withoutAHeaderRowThereIsNoReading() {
        assertEquals("memory: no header row in the first 0 bytes",
                assertThrows(TraceException.class, () -> new CsvFormat().open(MemoryInput.of(""))).getMessage());
        assertTrue(assertThrows(TraceException.class, () -> new CsvFormat().open(MemoryInput.of("#x\n1,2,3\n")))
                .getMessage()
                .startsWith("memory: line 2 is not a header row"));
    }
}
