/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.ENABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.Trait;

/** Settings that a snapshot told hold on only as long as the trace would show a change of them. */
class SnapshotAgeTest {

    private static final int ADDRESS = 0x54;

    private static FunctionState state(Set<Trait> shown) throws Exception {
        ListedTrace snapshot = new ListedTrace();
        snapshot.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6).cw(ADDRESS, 4, 0xfee0_1000).control(ENABLE);
        ListedTrace trace = new ListedTrace().shows(shown);
        trace.program(0, 0xfee0_1000L, 2);
        AuditSource before = ListedTrace.source(snapshot);
        FunctionState viewed = new TraceView(ListedTrace.source(trace), List.of(before), null).stateAfter(1 << 20)
                .find(D);
        AuditRequest request = new AuditRequest(List.of(ListedTrace.source(trace)), List.of(before),
                AuditRequest.of().profile(), Set.of(), Long.MIN_VALUE, Long.MAX_VALUE);
        AuditResult result = new AuditEngine(List::of).run(request, Progress.NONE);
        FunctionState audited = result.functions().get(0);
        assertEquals(viewed.isMsixEnabled(), audited.isMsixEnabled());
        assertEquals(viewed.isBusMasterEnabled(), audited.isBusMasterEnabled());
        return audited;
    }

    @Test
    void settingsHoldIfTheTraceShowsConfigurationAccesses() throws Exception {
        FunctionState f = state(EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES));
        assertEquals(Truth.TRUE, f.isMsixEnabled());
        assertEquals(Truth.TRUE, f.isBusMasterEnabled());
        assertEquals(-4, f.config().known(ADDRESS, 4) & -4);
    }

    @Test
    void settingsAreNotKnownIfItDoesNot() throws Exception {
        FunctionState f = state(EnumSet.of(Trait.TABLE_ACCESSES));
        assertEquals(Truth.UNKNOWN, f.isMsixEnabled());
        assertEquals(Truth.UNKNOWN, f.msix().isFunctionMasked());
        assertEquals(Truth.UNKNOWN, f.isBusMasterEnabled());
        assertEquals(Truth.UNKNOWN, f.isMemorySpaceEnabled());
        assertEquals(Truth.UNKNOWN, f.isMsiEnabled());
        assertEquals(0, f.config().known(ADDRESS, 4) & -4);
        // but where the Table is, and what was seen of it, is
        assertTrue(f.msix().isTableLocated());
        assertTrue(f.bars().isPlaced(0));
        assertTrue(f.msix().entry(0).isMessageKnown());
    }
}
