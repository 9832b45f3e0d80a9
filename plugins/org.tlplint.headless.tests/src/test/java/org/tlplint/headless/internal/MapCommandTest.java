/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tlplint map}, and audits of what it maps, end to end. */
class MapCommandTest {

    /** Entry 1 of the MSI-X Table is rewritten while it is unmasked; nothing says in which order data stand. */
    private static final String TABLE = """
            Exported by somebody's analyzer
            Time (us);Direction;TLP Type;Requester ID;Tag;Device ID;Register;Address;1st BE;Last BE;Length;Payload;Completer ID;Status
            0,000;Down;CfgRd_0;000:00:0;1;001:00:0;00C;;F;0;1;;;
            0,100;Up;CplD;000:00:0;1;;;;;;1;00000000;001:00:0;SC
            0,200;Down;CfgRd_0;000:00:0;2;001:00:0;004;;F;0;1;;;
            0,300;Up;CplD;000:00:0;2;;;;;;1;00001000;001:00:0;SC
            0,400;Down;CfgRd_0;000:00:0;3;001:00:0;034;;F;0;1;;;
            0,500;Up;CplD;000:00:0;3;;;;;;1;B0000000;001:00:0;SC
            0,600;Down;CfgRd_0;000:00:0;4;001:00:0;0B0;;F;0;1;;;
            0,700;Up;CplD;000:00:0;4;;;;;;1;11000700;001:00:0;SC
            0,800;Down;CfgRd_0;000:00:0;5;001:00:0;0B4;;F;0;1;;;
            0,900;Up;CplD;000:00:0;5;;;;;;1;00000000;001:00:0;SC
            1,000;Down;CfgRd_0;000:00:0;6;001:00:0;0B8;;F;0;1;;;
            1,100;Up;CplD;000:00:0;6;;;;;;1;00200000;001:00:0;SC
            1,150;Down;UpdateFC-P;;;;;;;;;;;
            1,200;Down;CfgRd_0;000:00:0;7;001:00:0;010;;F;0;1;;;
            1,300;Up;CplD;000:00:0;7;;;;;;1;00000000;001:00:0;SC
            1,400;Down;CfgWr_0;000:00:0;8;001:00:0;010;;F;0;1;000020FE;;
            1,500;Up;Cpl;000:00:0;8;;;;;;;;001:00:0;SC
            1,600;Down;CfgWr_0;000:00:0;9;001:00:0;004;;3;0;1;06040000;;
            1,700;Up;Cpl;000:00:0;9;;;;;;;;001:00:0;SC
            1,800;Down;CfgWr_0;000:00:0;10;001:00:0;0B0;;C;0;1;000000C0;;
            1,900;Up;Cpl;000:00:0;10;;;;;;;;001:00:0;SC
            2,000;Down;MWr(32);000:00:0;0;;;FE200010;F;0;1;0420E0FE;;
            2,100;Down;MWr(32);000:00:0;0;;;FE200014;F;0;1;00000000;;
            2,200;Down;MWr(32);000:00:0;0;;;FE200018;F;0;1;31400000;;
            2,300;Down;MWr(32);000:00:0;0;;;FE20001C;F;0;1;00000000;;
            2,400;Down;CfgWr_0;000:00:0;11;001:00:0;0B0;;C;0;1;00000080;;
            2,500;Up;Cpl;000:00:0;11;;;;;;;;001:00:0;SC
            2,600;Up;MWr(32);001:00:0;0;;;FEE02004;F;0;1;31400000;;
            2,700;Down;MWr(32);000:00:0;0;;;FE200018;F;0;1;35400000;;
            2,800;Up;MWr(32);001:00:0;0;;;FEE02004;F;0;1;35400000;;
            """;

    @TempDir
    Path folder;
    private String trace;

    @BeforeEach
    void write() throws IOException {
        trace = Files.writeString(folder.resolve("export.csv"), TABLE).toString();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void proposesAMappingAndShowsTheRows() {
        Cli.Result result = Cli.run("map", trace, "--preview", "--rows", "2");
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("no profile given; proposed by the names of the columns in line 2"));
        assertTrue(plain(result.out()).contains("Time (us) us, decimal sign ,"), result.out());
        assertTrue(plain(result.out()).contains("data Payload dwords-be"), result.out());
        assertTrue(plain(result.out()).contains(" down CfgRd 00:00.0 01:00.0 0x00c"), result.out());
        assertTrue(plain(result.out()).contains("29 of 30 rows mapped, 1 ignored: DLLP."), result.out());
        assertTrue(plain(result.err()).contains("WARNING: column 'Payload': nothing says in which order"),
                result.err());
        assertTrue(plain(result.err()).contains("(a suggestion: a mapping profile can say"), result.err());
    }

    @Test
    void theAuditOfAMappedTableFindsTheBugAndSaysHowItWasRead() {
        Cli.Result result = Cli.run("audit", trace);
        assertEquals(1, result.code(), result.err());
        assertTrue(plain(result.out()).contains("violation MSIX-TBL-001 01:00.0 1 1"), result.out());
        assertTrue(plain(result.out()).contains("Message Data 0x00004031 -> 0x00004035 while entry 1 was unmasked"),
                result.out());
        assertTrue(plain(result.out()).contains("read as dwords-be, because then 3 writes look like MSI-X addresses"),
                result.out());
        assertTrue(plain(result.out()).contains("Verdict: 1 violation of 1 rule in 01:00.0."), result.out());
    }

    @Test
    void aWrittenProfileReadsTheSame() throws IOException {
        Path profile = folder.resolve("mine.mapping");
        assertEquals(0, Cli.run("map", trace, "--write-profile", profile.toString()).code());
        assertTrue(Files.readString(profile).startsWith("tlplint-mapping 1\n"));
        Cli.Result again = Cli.run("map", trace, "--write-profile", profile.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("exists already"), again.err());
        String settled = Files.readString(profile).replace("order = auto", "order = dwords-be");
        Files.writeString(profile, settled);
        Cli.Result audit = Cli.run("audit", "--mapping", profile.toString(), trace);
        assertEquals(1, audit.code(), audit.err());
        assertFalse(audit.out().contains("suggestion"), "the profile says it");
        assertEquals(audit.out(), Cli.run("audit", "--format", "map:profile=" + profile, trace).out());
        Cli.Result wrong = Cli.run("audit", "--mapping",
                Files.writeString(profile, settled.replace("dwords-be", "dwords-le")).toString(), trace);
        assertFalse(wrong.out().contains("MSIX-TBL-001  01:00.0"), "read the wrong way round nothing is a table");
        Cli.Result text = Cli.run("map", trace, "--write-profile", "-");
        assertTrue(text.out().startsWith("tlplint-mapping 1\n"), text.out());
    }

    @Test
    void whatCannotBeIsSaid() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.mapping"), "tlplint-mapping 1\nkind = tabel\n");
        Cli.Result result = Cli.run("map", trace, "--profile", bad.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains("bad.mapping:2: kind = tabel: is none of table, lines"), result.err());
        assertEquals(2, Cli.run("audit", "--mapping", "nobody", trace).code());
        assertEquals(2, Cli.run("audit", "--mapping", bad.toString(), "--format", "csv", trace).code());
        Path other = Files.writeString(folder.resolve("other.txt"), "hello\nworld\n");
        assertEquals(3, Cli.run("map", other.toString()).code());
        assertEquals(3, Cli.run("map", "--profile", "pcievhost", other.toString()).code());
    }

    @Test
    void faultyCellsAreLocated() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"),
                "Time (ns),Type,Address,Tag\n1,MRd,100,1\n2,MRd,10z,2\n");
        Cli.Result result = Cli.run("map", table.toString());
        assertTrue(
                result.out()
                        .contains("NOT UNDERSTOOD: address in column 'Address' cannot be read (character 7: \"10z\")"),
                result.out());
        assertTrue(result.out()
                .contains("1 of 2 rows mapped; 1 NOT UNDERSTOOD: address in column 'Address' cannot be read."));
    }

    @Test
    void readyProfilesAreNamed() throws IOException {
        Path log = Files.writeString(folder.resolve("g.txt"),
                "7000: system.nic: writeConfig: dev 0x4 func 0 reg 0x4 2 bytes: data = 0x6\n");
        Cli.Result result = Cli.run("map", log.toString());
        assertTrue(result.out().contains("recognised as gem5 (gem5 log of PciDevice), a mapping profile that ships"),
                result.out());
        assertTrue(result.out().contains("1 event out of 1 line."), result.out());
        assertTrue(Cli.run("formats").out().contains("xilinx-rp"));
    }
}
