/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.model.Audit;
import org.tlplint.report.Samples;

class TablesTest {

    @Test
    void rowsAreAsManyAndAsLongAsTheTableSays() {
        Samples.all().forEach((name, audit) -> {
            for (Table table : Tables.of(audit).all()) {
                List<List<Cell>> rows = table.rows().get().toList();
                assertEquals(table.size(), rows.size(), name + ' ' + table.name());
                rows.forEach(row -> assertEquals(table.columns().size(), row.size(), name + ' ' + table.name()));
                assertFalse(table.none().isEmpty());
            }
        });
    }

    @Test
    void linksLeadBothWays() {
        for (Audit audit : Samples.all().values()) {
            List<Table> all = Tables.of(audit).all();
            List<List<Cell>> findings = all.get(0).rows().get().toList();
            List<List<Cell>> evidence = all.get(1).rows().get().toList();
            for (int i = 0; i < findings.size(); i++) {
                Cell.Link there = link(findings.get(i));
                assertEquals("Evidence", there.table());
                Cell.Link back = link(evidence.get((int) there.row()));
                assertEquals(new Cell.Link("← " + (i + 1), "Findings", i), back);
                assertTrue(there.row() == 0 || link(evidence.get((int) there.row() - 1)).row() == i - 1,
                        "first row of the finding");
            }
        }
    }

    private static Cell.Link link(List<Cell> row) {
        return row.stream().filter(Cell.Link.class::isInstance).map(Cell.Link.class::cast).findFirst().orElseThrow();
    }

    @Test
    void occurrencesThatWereNotKeptAreMentioned() {
        List<List<Cell>> evidence = Tables.of(Samples.all().get("crowded")).all().get(1).rows().get().toList();
        assertEquals(3001, evidence.size());
        List<String> last = evidence.get(3000).stream().map(Cell::text).toList();
        assertTrue(last.contains("200 further occurrences were counted and not kept; the last one stands here"),
                last::toString);
    }

    @Test
    void timesCountFromTheFirstTimeStamp() {
        Table findings = Tables.of(Samples.ordinary()).all().get(0);
        assertEquals("20.006000000", findings.rows().get().toList().get(0).get(11).text());
        assertEquals("", findings.rows().get().toList().get(3).get(11).text());
    }

    @Test
    void verdictHasTheToneOfTheWorst() {
        assertEquals(Tone.VIOLATION, Tables.of(Samples.ordinary()).summary().tone());
        assertEquals(Tone.GOOD, Tables.of(Samples.all().get("clean")).summary().tone());
        Audit nothing = Samples.all().get("clean");
        nothing.getResults().clear();
        assertEquals(Tone.QUIET, Tables.of(nothing).summary().tone());
    }
}
