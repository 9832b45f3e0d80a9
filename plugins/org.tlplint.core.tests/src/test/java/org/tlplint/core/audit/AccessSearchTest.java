/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** The access before and after each event, compared with a look through the whole list; and the state around an event. */
class AccessSearchTest {

    private static final int OTHER = Bdf.of(0, 2, 0, 0);
    private static final int SEED = 20261122;

    private final ListedTrace trace = new ListedTrace();
    private IndexBuilder index;
    private final AtomicLong looked = new AtomicLong();

    /** Writes and reads to two functions at random, with long stretches in which nothing happens to the one looked for. */
    @BeforeEach
    void fill() throws IOException {
        Random random = new Random(SEED);
        trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6);
        for (int i = 0; i < 600; i++) {
            int what = random.nextInt(i / 150 == 2 ? 2 : 6);
            switch (what) {
                case 0, 1 -> trace.cw(OTHER, 0x3c, 1, i & 0xff);
                case 2 -> trace.w(Events.at(random.nextInt(4), 2), i);
                case 3 -> trace.cr(D, 4, 4, 0x0010_0006);
                case 4 -> trace.cw(D, Events.CONTROL, 2, random.nextInt(2) << 15 | 15);
                default -> trace.cw(D, 4, 2, 6 | random.nextInt(2) << 10);
            }
        }
        index = new IndexBuilder(16);
        new AuditEngine(List::of).run(AuditRequest.of(ListedTrace.source(trace)), Progress.NONE, index);
    }

    private TraceView view() {
        return new TraceView(ListedTrace.source(trace), List.of(), index);
    }

    private AccessSearch search() {
        return new AccessSearch(this::view, () -> false, looked::addAndGet);
    }

    private void compare(AccessTarget target, LongPredicate isAccess) throws IOException {
        int events = trace.events.size();
        for (int event = 0; event < events; event += 7) {
            long previous = event - 1;
            while (previous >= 0 && !isAccess.test(previous)) {
                previous--;
            }
            long next = event + 1;
            while (next < events && !isAccess.test(next)) {
                next++;
            }
            assertEquals(previous, search().previous(target, event), "before " + event);
            assertEquals(next == events ? AccessSearch.NONE : next, search().next(target, event, events),
                    "after " + event);
        }
    }

    private TraceEvent at(long event) {
        return trace.events.get((int) event);
    }

    @Test
    void accessesToRegisters() throws IOException {
        compare(new AccessTarget.Register(D, 4, 2, false), e -> at(e).kind().isConfig() && at(e).target() == D
                && at(e).address() == 4);
        compare(new AccessTarget.Register(D, 4, 2, true), e -> at(e).kind() == EventKind.CONFIG_WRITE
                && at(e).target() == D && at(e).address() == 4);
        compare(new AccessTarget.Register(D, Events.CONTROL + 1, 1, true), e -> at(e).kind() == EventKind.CONFIG_WRITE
                && at(e).target() == D && at(e).address() == Events.CONTROL);
        compare(new AccessTarget.Register(D, 6, 2, true), e -> false);
    }

    @Test
    void writesToEntries() throws IOException {
        for (int vector : new int[] {0, 3}) {
            compare(new AccessTarget.Entry(D, "", vector), e -> at(e).kind() == EventKind.MEMORY_WRITE
                    && at(e).address() == Events.at(vector, 2));
        }
        assertEquals(AccessSearch.NONE, search().previous(new AccessTarget.Entry(D, "no store", 0), 300));
        assertEquals(AccessSearch.NONE, search().previous(new AccessTarget.Entry(Bdf.of(0, 9, 0, 0), "", 0), 300));
    }

    @Test
    void withoutAnIndexItIsTheSame() throws IOException {
        IndexBuilder made = index;
        index = null;
        AccessTarget target = new AccessTarget.Entry(D, "", 1);
        long plain = search().previous(target, 500);
        index = made;
        assertEquals(plain, search().previous(target, 500));
    }

    @Test
    void cancelEndsIt() {
        AccessSearch search = new AccessSearch(this::view, () -> true, looked::addAndGet);
        assertThrows(CancellationException.class, () -> search.previous(new AccessTarget.Register(D, 6, 2, true), 500));
        assertThrows(CancellationException.class, () -> view().around(515, () -> true));
    }

    @Test
    void progressComesToTheWhole() throws IOException {
        search().previous(new AccessTarget.Entry(D, "", 15), 500);
        assertEquals(500, looked.get());
    }

    @Test
    void stateBeforeAndAfterInOneReplay() throws IOException {
        for (int event = 0; event < trace.events.size(); event += 11) {
            StateAround around = view().around(event, () -> false);
            for (FunctionState after : around.after().functions()) {
                FunctionState wanted = event == 0 ? null : view().stateAfter(event - 1).find(after.bdf());
                FunctionState before = around.before(after);
                if (wanted == null) {
                    assertNull(before, "event " + event);
                    continue;
                }
                assertNotNull(before);
                for (int at = 0; at < 256; at += 4) {
                    assertEquals(wanted.config().read(at, 4), before.config().read(at, 4), "event " + event);
                    assertEquals(wanted.config().known(at, 4), before.config().known(at, 4), "event " + event);
                }
                for (int v = 0; wanted.msix() != null && v < 4; v++) {
                    assertEquals(wanted.msix().entry(v).data(), before.msix().entry(v).data(), "event " + event);
                }
                assertEquals(event, around.event());
            }
            FunctionState changed = around.after().find(at(event).kind().isConfig() ? at(event).target() : D);
            around.after().functions().stream().filter(f -> f != changed)
                    .forEach(f -> assertSame(f, around.before(f), "an event changes one function"));
        }
        assertThrows(IOException.class, () -> view().around(trace.events.size(), () -> false));
    }

    @Test
    void theEventsOfTheTestDiffer() {
        assertTrue(trace.events.stream().anyMatch(e -> e.kind() == EventKind.MEMORY_WRITE));
        assertFalse(index.size() < 20, "places: " + index.size());
    }
}
