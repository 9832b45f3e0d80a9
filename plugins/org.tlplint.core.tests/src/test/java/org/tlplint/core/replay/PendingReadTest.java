/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.trace.Trait;

/** What a read of the PBA shows beyond the Pending bits of vectors. */
class PendingReadTest {

    private final Events e = Events.fresh(Trait.COMPLETIONS);

    @Test
    void bitsBehindTheLastVectorAreToldApart() {
        e.r(Events.PBA, 0x8001_0002L);
        PendingRead read = e.last(PendingRead.class);
        assertEquals(16, read.count());
        assertEquals(0xffff_0000L, read.reservedRead());
        assertEquals(0x8001_0000L, read.reserved());
        assertTrue(e.msix().isPending(1).isTrue());
    }

    @Test
    void theUpperHalfHoldsNoVectorOfASmallTable() {
        e.r(Events.PBA + 4, 0x1);
        PendingRead read = e.last(PendingRead.class);
        assertEquals(0, read.count());
        assertEquals(0xffff_ffff_0000_0000L, read.reservedRead());
        assertEquals(1L << 32, read.reserved());
    }

    @Test
    void theRequestIsTheOneThatAsked() {
        e.rRequest(3, Events.PBA, 4);
        long asked = e.index();
        e.complete(3, 2, 4);
        assertEquals(asked, e.last(PendingRead.class).request().event());
        assertEquals(0, e.last(PendingRead.class).reserved());
        e.r(Events.PBA, 0);
        assertEquals(e.index(), e.last(PendingRead.class).request().event());
    }
}
