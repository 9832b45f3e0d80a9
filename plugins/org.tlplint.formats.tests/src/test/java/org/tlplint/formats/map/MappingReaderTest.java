/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MappingReaderTest {

    private static final String TABLE = """
            tlplint-mapping 1
            # a comment
            title = Our export
            kind = table
            separator = ;
            decimal = ,
            quote = '
            header = 3
            lacks = config, completions
            synchronous = yes

            [field time]
            column = Time
            unit = 8 ns
            relative = previous

            [field type]
            column = #2

            [field length]
            column = Len
            unit = dwords
            base = hex

            [field data]
            column = Data
            order = dwords-le

            [field function]
            value = 01:00.0

            [types]
            Posted = Write = MWr32
            Link = ignore link event

            [directions]
            R-> = down

            [ignore marked rows]
            column = Mark
            test = matches
            value = ^x+$
            """;

    private static String problem(String text) {
        return assertThrows(MappingException.class, () -> MappingReader.read(text, "p")).getMessage();
    }

    @Test
    void writtenAndReadAgainItIsTheSame() throws MappingException {
        Mapping mapping = MappingReader.read(TABLE, "p");
        String text = MappingWriter.write(mapping);
        assertEquals(text, MappingWriter.write(MappingReader.read(text, "q")));
        assertTrue(text.contains("unit = 8 ns\ndecimal = ,\nrelative = previous"), text);
        assertTrue(text.contains("[types]\nPosted = Write = MWr32"), text);
    }

    static Iterable<String> ready() {
        return ReadyMappings.ids();
    }

    @ParameterizedTest
    @MethodSource("ready")
    void readyProfilesToo(String id) throws MappingException {
        String text = MappingWriter.write(ReadyMappings.named(id));
        assertEquals(text, MappingWriter.write(MappingReader.read(text, id)));
    }

    /** One line of the profile above changed: the message names that line, and what can be there. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "kind = table~kind = list~p:4: kind = list: is none of table, lines",
            "separator = ;~separator = x~p:5: separator = x: is none of auto, tab, ',', ;, |",
            "header = 3~header = x~p:8: header = x: is neither auto nor none nor the number of a line",
            "lacks = config, completions~lacks = sleep~p:9: lacks = sleep: can name config, table, messages, requester, intx, width, completions",
            "synchronous = yes~synchronous = maybe~p:10: synchronous = maybe: is neither yes nor no",
            "synchronous = yes~colour = red~p:10: the beginning has no \"colour\"; it can have title, kind, detect, separator, quote, header, decimal, lacks, synchronous",
            "unit = 8 ns~unit = moons~p:14: unit = moons: is not s, ms, us, ns, ps or fs, perhaps with a number before it (8 ns), or ticks",
            "base = hex~base = oct~p:23: base = oct: is none of auto, hex, dec, bin",
            "order = dwords-le~order = middle~p:27: order = middle: is none of auto, bytes, dwords-be, dwords-le, value",
            "column = Len~order = bytes~p:21: [field length] has no \"order\"; it can have column, value, base, unit",
            "value = 01:00.0~value = one~p:30: \"one\" cannot be the function; bus:device.function, such as 01:00.0 is expected",
            "Link = ignore link event~Link = Nonsense~p:34: \"Nonsense\" is no type; a type of tlplint's own table is expected, such as MWr32, or \"ignore REASON\"",
            "R-> = down~R-> = left~p:37: \"left\" is no direction; ? or down or up is expected",
            "value = ^x+$~value = (x~p:42: column 9: a ( without its )",
            "test = matches~test = smells~p:41: test = smells: is none of empty, is, contains, matches",
            "[directions]~[turns]~p:36: [turns] is no section; there are [field NAME], [types], [directions], [file names], [ignore REASON] and [pattern NAME]",
            "[field data]~[field dada]~p:25: \"dada\" is no field; there are*",
            "[field type]~[field time]~p:17: there are two sections [field time]",
            "[directions]~[pattern x]~p:36: a table has no patterns",
            "order = dwords-le~order: x~p:27: \"order: x\" is neither a [section] nor \"KEY = VALUE\" with blanks around the =",
            "column = Mark~test = is~p:41: \"test\" is given twice, first in line 40"})
    void saysWhatIsWrongAndWhere(String line, String instead, String expected) {
        String message = problem(TABLE.replace(line + "\n", instead + "\n"));
        String wanted = expected.replace("',', ;", ",, ;");
        assertTrue(wanted.endsWith("*") ? message.startsWith(wanted.substring(0, wanted.length() - 1))
                : message.equals(wanted), message);
    }

    @Test
    void whatIsNoProfile() {
        assertEquals("p is not a mapping profile: it does not begin with the line \"tlplint-mapping 1\"", problem(""));
        assertEquals("p is not a mapping profile: it does not begin with the line \"tlplint-mapping 1\"",
                problem("time,type\n"));
        assertEquals("p:1: a mapping of version 2; this program reads version 1", problem("tlplint-mapping 2\n"));
        assertTrue(problem("#".repeat(300_000)).contains("longer than 262,144 characters"));
        assertEquals("p:1: a table needs [field type], [field tlp] or [field header]",
                problem("tlplint-mapping 1\nkind = table\n"));
        assertEquals("p:1: a log needs a [pattern NAME] whose role is whole or first",
                problem("tlplint-mapping 1\nkind = lines\n"));
        assertEquals("p:3: [pattern x] needs \"match = ...\"",
                problem("tlplint-mapping 1\nkind = lines\n[pattern x]\nrole = whole\n"));
        assertTrue(problem("tlplint-mapping 1\nkind = lines\n[pattern x]\nmatch = (?<speed>x)\n")
                .startsWith("p:4: \"speed\" is no field; there are time, direction, type,"));
        assertTrue(problem("tlplint-mapping 1\nkind = lines\n[pattern x]\nmatch = x(?=y)\n")
                .startsWith("p:4: column 11: (?:...) or (?<NAME>...) is expected"));
        assertTrue(problem("tlplint-mapping 1\nkind = lines\n[pattern x]\nmatch = x\ntype = Mwrrr\n")
                .startsWith("p:5: \"Mwrrr\" cannot be the type"));
        assertTrue(problem("tlplint-mapping 1\nkind = x\u001b[31m\n").contains("?[31m"), "nothing a terminal obeys");
    }
}
