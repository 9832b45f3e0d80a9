/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.rule.Knob;
import org.tlplint.formats.Formats;
import org.tlplint.rules.Catalogue;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.rules.RulePage;

/** The commands that list what there is. */
class ListsTest {

    @Test
    void rulesListsEveryRuleOnALine() {
        Cli.Result result = Cli.run("rules");
        assertEquals(Exit.CLEAN, result.code());
        for (var info : RuleCatalog.infos()) {
            String line = result.line(info.id() + " ");
            assertTrue(line.contains(info.title()) && line.endsWith(info.spec()), line);
        }
    }

    @Test
    void rulesOfGroups() {
        String tables = Cli.run("rules", "msix-tbl", "GEN").out();
        assertTrue(tables.contains("MSIX-TBL-001 ") && tables.contains("GEN-002 "), tables);
        assertFalse(tables.contains("MSIX-MSG-001 "), tables);
        long shown = RuleCatalog.infos().stream().filter(i -> i.id().matches("(MSIX-TBL|GEN)-.*")).count();
        assertTrue(tables.contains("\n" + shown + " rules;"), tables);
        Cli.Result none = Cli.run("rules", "MSIY");
        assertEquals(Exit.USAGE, none.code());
        assertTrue(none.err().contains("\"MSIY\"") && none.err().contains("MSIX-TBL, "), none.err());
        assertEquals(Exit.USAGE, Cli.run("rules", "--knobs", "GEN").code());
    }

    @Test
    void rulesAsMarkdownAndJson() {
        String markdown = Cli.run("rules", "--format", "md").out();
        assertEquals(RuleCatalog.infos().size() + 2, markdown.lines().count());
        assertTrue(markdown.contains(
                "| MSIX-TBL-001 | violation | software | normative | Message of an unmasked entry modified |"));
        String json = Cli.run("rules", "--format", "JSON").out();
        assertTrue(json.startsWith("[\n  {\"id\": \"") && json.endsWith("\"}\n]\n"), json);
        assertEquals(RuleCatalog.infos().size() + 2, json.lines().count());
    }

    @Test
    void knobsAreListedWithTheirValues() {
        Cli.Result result = Cli.run("rules", "--knobs");
        for (Knob knob : Knob.values()) {
            assertTrue(result.line(knob.id() + " ").contains(knob.question()));
        }
    }

    @Test
    void explainPrintsThePageOfEveryRule() {
        for (var info : RuleCatalog.infos()) {
            Cli.Result result = Cli.run("explain", info.id());
            assertEquals(Exit.CLEAN, result.code());
            assertTrue(result.out().startsWith(info.id() + ": " + info.title() + "\n"), result.out());
            for (String heading : RulePage.HEADINGS) {
                assertTrue(result.out().contains("\n" + heading + "\n"), info.id() + " has no " + heading);
            }
            assertTrue(result.out().lines().noneMatch(l -> l.startsWith("#") || l.startsWith("```")), result.out());
        }
    }

    @Test
    void explainPrintsWhatIsNoRuleToo() {
        for (var entry : Catalogue.entries()) {
            if (!entry.kind().hasClass()) {
                Cli.Result result = Cli.run("explain", entry.id());
                assertEquals(Exit.CLEAN, result.code());
                assertTrue(result.out().startsWith(entry.id() + ": " + entry.title() + "\n"), result.out());
                assertTrue(result.out().contains("kind        " + entry.kind().title()), result.out());
            }
        }
    }

    @Test
    void explainPrintsThePageOfEveryKnob() {
        for (Knob knob : Knob.values()) {
            Cli.Result result = Cli.run("explain", knob.id());
            assertTrue(result.out().startsWith(knob.id() + ": " + knob.question() + "\n"), result.out());
            for (String value : knob.choices()) {
                assertTrue(result.out().contains("- " + value + ": "), knob.id() + " does not explain " + value);
            }
        }
        assertTrue(Cli.run("explain", "level").out().contains("- lenient: "));
        assertTrue(Cli.run("explain", "spec_profil").err().contains("did you mean spec_profile"));
    }

    @Test
    void explainKnowsWhatWasMeant() {
        assertEquals(Cli.run("explain", "MSIX-TBL-001").out(), Cli.run("explain", " msix-tbl-001").out());
        Cli.Result near = Cli.run("explain", "MSIX-TBL-0010");
        assertEquals(Exit.USAGE, near.code());
        assertTrue(near.err().contains("did you mean MSIX-TBL-001"), near.err());
        Cli.Result far = Cli.run("explain", "../../x");
        assertEquals(Exit.USAGE, far.code());
        assertTrue(far.err().contains("'tlplint rules' lists them"), far.err());
    }

    @Test
    void formatsListsEveryFormat() {
        Cli.Result result = Cli.run("formats");
        assertEquals(Exit.CLEAN, result.code());
        Formats.all().forEach(format -> assertTrue(result.line(format.id() + "  ").endsWith(format.title())));
        assertTrue(result.out().contains("gzip") && result.out().contains("zstd"));
    }

    @Test
    void jsonEscapesWhatItMust() {
        assertEquals("\"a\\\"b\\\\c\\u000a\\u00e4\"", Json.string("a\"b\\c\n\u00e4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-x", "@x", "a,b", "a\"b"})
    void csvCellsAreNoFormulas(String text) {
        String cell = Csv.cell(text);
        String inner = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        assertTrue("=+-@".indexOf(inner.charAt(0)) < 0, cell);
        assertTrue(inner.endsWith(text), cell);
        assertEquals("-0.000001", Csv.cell("-0.000001"));
    }
}
