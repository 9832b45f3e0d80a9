/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.Bdf;

class ProfileWriterTest {

    private static final String TEXT = """
            # our lab
            tlplint-profile 1

            msi_live_update = strict   # agreed on
            rule  MSIX-TBL-002=off
            suppress MSIX-TBL-001 @ 01:00.0 vector 3 = old # ticket
            # the end
            """;

    private static final Suppression NEW = new Suppression("MSIX-TBL-001", Bdf.parse("01:00.0"), 3, "new", null, "me");

    @Test
    void beginsAProfile() {
        assertEquals("tlplint-profile 1\n\nsuppress MSIX-TBL-001 = \"x\"\n",
                ProfileWriter.of("").suppress(new Suppression("MSIX-TBL-001", "x")).text());
        assertEquals("# only this\ntlplint-profile 1\n\nlevel = strict\n",
                ProfileWriter.of("# only this\n").set("level", "strict").text());
    }

    @Test
    void keepsWhatItDoesNotTouch() {
        assertEquals(TEXT, ProfileWriter.of(TEXT).text());
        assertEquals(TEXT.replace("suppress MSIX-TBL-001 @ 01:00.0 vector 3 = old",
                "suppress MSIX-TBL-001@01:00.0 vector 3 by me = \"new\""), ProfileWriter.of(TEXT).suppress(NEW).text());
        assertEquals(TEXT.replace("suppress MSIX-TBL-001 @ 01:00.0 vector 3 = old # ticket\n", ""),
                ProfileWriter.of(TEXT).unsuppress(NEW).text());
        assertEquals(TEXT + "suppress MSIX-TBL-001 = \"x\"\n",
                ProfileWriter.of(TEXT).suppress(new Suppression("MSIX-TBL-001", "x")).text());
    }

    @Test
    void setsKnobsAndRules() {
        assertEquals(TEXT.replace("= strict", "= permissive").replace("rule  MSIX-TBL-002=off\n", "")
                + "rule MSIX-TBL-003 = advisory\n",
                ProfileWriter.of(TEXT).set("msi_live_update", "permissive").rule("MSIX-TBL-002", null)
                        .rule("MSIX-TBL-003", "advisory").text());
    }

    @Test
    void putsOneLineInPlaceOfSeveral() {
        String twice = "tlplint-profile 1\nlevel = strict\nlevel = lenient\n";
        assertEquals("tlplint-profile 1\nlevel = default\n", ProfileWriter.of(twice).set("level", "default").text());
    }

    @Test
    void keepsTheEndsOfLines() {
        assertEquals("tlplint-profile 1\r\nlevel = strict\r\n",
                ProfileWriter.of("tlplint-profile 1\r\n").set("level", "strict").text());
    }
}
