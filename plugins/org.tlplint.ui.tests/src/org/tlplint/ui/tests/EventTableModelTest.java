/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.FilterException;
import org.tlplint.ui.internal.events.ColumnQuery;
import org.tlplint.ui.internal.events.GoToTarget;
import org.tlplint.ui.internal.events.RowSelection;
import org.tlplint.ui.internal.events.ScrollMap;

/** The parts of the table of events that need no window: scrolling, selection, what is typed into fields. */
class EventTableModelTest {

    @Test
    void bothEndsOfTheBarAreBothEndsOfTheRows() {
        for (long rows : new long[] {0, 1, 10, 1_000_000, 1_000_001, 300_000_000, 9_000_000_000L, Long.MAX_VALUE / 2}) {
            for (int page : new int[] {1, 30, 500}) {
                ScrollMap map = new ScrollMap(rows, page);
                assertEquals(0, map.top(0) * (rows > page ? 1 : 0));
                assertEquals(map.lastTop(), map.top(map.maximum() - map.thumb()));
                assertEquals(map.maximum() - map.thumb(), map.bar(map.lastTop()));
                long before = -1;
                for (int bar = 0; bar <= map.maximum() - map.thumb(); bar += Math.max(1, map.maximum() / 997)) {
                    long top = map.top(bar);
                    assertTrue(top >= before && top <= map.lastTop(), rows + " rows, bar " + bar + ": " + top);
                    assertTrue(Math.abs(map.bar(top) - bar) <= 1, rows + " rows, bar " + bar + ": " + map.bar(top));
                    before = top;
                }
            }
        }
    }

    @Test
    void selectionIsTheSameAsASetOfRows() {
        long seed = 5;
        Random random = new Random(seed);
        RowSelection selection = new RowSelection();
        TreeSet<Long> rows = new TreeSet<>();
        long anchor = -1;
        for (int i = 0; i < 3_000; i++) {
            long row = random.nextInt(60);
            switch (random.nextInt(10)) {
                case 0 -> {
                    selection.set(row);
                    rows.clear();
                    rows.add(row);
                    anchor = row;
                }
                case 1 -> {
                    selection.extend(row);
                    rows.clear();
                    anchor = anchor < 0 ? row : anchor;
                    for (long r = Math.min(anchor, row); r <= Math.max(anchor, row); r++) {
                        rows.add(r);
                    }
                }
                default -> {
                    selection.toggle(row);
                    if (!rows.remove(row)) {
                        rows.add(row);
                    }
                    anchor = row;
                }
            }
            assertEquals(row, selection.lead());
            assertEquals(rows.size(), selection.size(), "seed " + seed + ", step " + i);
            long end = -2;
            for (RowSelection.Range range : selection.ranges()) {
                assertTrue(range.first() > end + 1, "ranges that touch are one: " + selection.ranges());
                end = range.last();
            }
            for (long r = 0; r < 60; r++) {
                assertEquals(rows.contains(r), selection.contains(r), "seed " + seed + ", step " + i + ", row " + r);
            }
        }
        selection.all(300_000_000L);
        assertEquals(List.of(new RowSelection.Range(0, 299_999_999L)), selection.ranges());
        selection.clear();
        assertEquals(0, selection.size());
    }

    @Test
    void fieldsBelowHeadsMakeExpressions() {
        for (String line : new String[] {"TYPE|MWr,CfgWr|type = MWr,CfgWr",
                "TYPE|!MWr|not type = MWr",
                "TYPE|table|type = table",
                "DATA|>= 0x20|data >= 0x20",
                "DATA|20|data = 20",
                "DATA|~40|data ~ \"40\"",
                "ADDRESS|0xfee00000..0xfeefffff|address = 0xfee00000..0xfeefffff",
                "MEANING|Bus Master|meaning ~ \"Bus Master\"",
                "MEANING|/un?masked/|meaning ~ /un?masked/",
                "MEANING|= x|meaning = \"x\"",
                "MEANING|!~ (x|meaning !~ \"(x\"",
                "FUNCTION|01:00.0|function = 01:00.0",
                "FUNCTION|nvme|function ~ \"nvme\"",
                "REQUESTER|01:|requester ~ \"01:\"",
                "NUMBER|100..|event = 100..",
                "DELTA|>1ms|delta > 1ms",
                "LINE|!7|not line = 7",
                "DIRECTION|up|direction = up",
                "TIME|<= 2.5s|time <= 2.5s",
                "MEANING|or|meaning ~ \"or\""}) {
            String[] cells = line.split("\\|");
            assertEquals(cells[2], ColumnQuery.of(Aspect.valueOf(cells[0]), cells[1]), line);
        }
    }

    @Test
    void fieldsBelowHeadsRefuse() {
        assertEquals("", ColumnQuery.of(Aspect.DATA, "  "));
        for (String wrong : List.of("zz", ">=", "1 2 )", "!", "/x/ (")) {
            assertThrows(FilterException.class, () -> ColumnQuery.of(Aspect.DATA, wrong), wrong);
        }
    }

    @Test
    void placesAreRead() throws Exception {
        for (String line : new String[] {"1234|EVENT|1234",
                "#12|EVENT|12",
                "1,234|EVENT|1234",
                "+10|EVENT|510",
                "-600|EVENT|0",
                "50%|EVENT|4999",
                "100%|EVENT|9999",
                ":1500|LINE|1500",
                "line 20000|LINE|20000",
                "1.5s|TIME|1500000000",
                "300ms|TIME|300000000",
                "0.25|TIME|250000000",
                "@1.5|CLOCK|1500000000"}) {
            String[] cells = line.split("\\|");
            assertEquals(new GoToTarget(GoToTarget.Kind.valueOf(cells[1]), Long.parseLong(cells[2])),
                    GoToTarget.parse(cells[0], 500, 10_000), line);
        }
    }

    @Test
    void otherPlacesAreRefused() {
        for (String line : new String[] {"10000",
                "x",
                "12x",
                ":",
                "@",
                "1.5parsecs",
                "99999999999999999999",
                "+9999999"}) {
            assertThrows(GoToTarget.NoTargetException.class, () -> GoToTarget.parse(line, 500, 10_000), line);
        }
    }
}
