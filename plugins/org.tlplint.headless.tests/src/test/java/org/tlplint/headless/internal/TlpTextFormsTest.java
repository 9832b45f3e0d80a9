/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same TLPs in several forms of text: a function is set up for MSI-X, sends a message, and software changes the message of the
 * unmasked entry. Every form leads to the same finding.
 */
class TlpTextFormsTest {

    /** A TLP with its time in half microseconds and whether it goes up. */
    private record Tlp(int at, boolean up, byte[] bytes) {
    }

    @TempDir
    Path folder;

    private static List<String> lines() throws IOException {
        try (InputStream in = TlpTextFormsTest.class.getResourceAsStream("unmasked-write.tlps.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        }
    }

    private String audit(String name, Function<Tlp, String> form) throws IOException {
        StringBuilder out = new StringBuilder();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).split(" ", 3);
            out.append(form.apply(new Tlp(i + 1, words[1].equals("U"),
                    HexFormat.of().parseHex(words[2].replace(" ", ""))))).append('\n');
        }
        return result(Files.writeString(folder.resolve(name), out));
    }

    /** Findings and what was known, without places. */
    private static String result(Path trace) {
        String text = Cli.run("audit", trace.toString()).out();
        assertTrue(text.contains("[MSIX-TBL-001, by software]"), text);
        assertTrue(text.contains("Message Data 0x00000041 -> 0x00000042 while entry 0 was unmasked"), text);
        return text.substring(text.indexOf("Verdict:"), text.indexOf(" rules passed"));
    }

    private static String bytes(Tlp tlp) {
        return HexFormat.ofDelimiter(" ").formatHex(tlp.bytes);
    }

    private static String dump(Tlp tlp) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tlp.bytes.length; i += 16) {
            int end = Math.min(tlp.bytes.length, i + 16);
            out.append("%04x    %s\n".formatted(i, HexFormat.ofDelimiter(" ").formatHex(tlp.bytes, i, end)));
        }
        return out.toString();
    }

    private static String beats(Tlp tlp) {
        String data = HexFormat.of().formatHex(tlp.bytes);
        assertTrue(tlp.bytes.length <= 16);
        return "%08x%02x%s%s%s".formatted(tlp.at, (tlp.up ? 8 : 4) << 1 | 1, "80",
                tlp.bytes.length == 16 ? "ffff" : "fff0",
                data + "0".repeat(32 - data.length()));
    }

    @Test
    void everyFormLeadsToTheSameFinding() throws IOException {
        String one = "Verdict: 1 violation of 1 rule in 01:00.0. 54";
        assertEquals(one, result(Files.write(folder.resolve("dwords"), lines())));
        assertEquals(one, audit("bytes", t -> "%d.5us %s %s".formatted(t.at, t.up ? "up" : "down", bytes(t))));
        assertEquals(one, audit("blob", t -> "%dns %s (%s)".formatted(t.at, t.up ? "U" : "D",
                HexFormat.of().formatHex(t.bytes))));
        String untimed = audit("leechcore", t -> "%s: TLP\n%s".formatted(t.up ? "TX" : "RX", dump(t)));
        assertTrue(untimed.startsWith("Verdict: 1 violation of 1 rule in 01:00.0. "), untimed);
        assertEquals(untimed, audit("connectal", TlpTextFormsTest::beats), "no time in both");
    }
}
