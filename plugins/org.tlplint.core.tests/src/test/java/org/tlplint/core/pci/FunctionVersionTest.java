/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.ResetKind;

/** Who keeps states of a function apart by their version must never take two for one. */
class FunctionVersionTest {

    private static final EventRef HERE = new EventRef(0, 1000, 0, 1000, 0);

    private static final List<Consumer<FunctionState>> CHANGES = List.of(
            f -> f.setName("a snapshot's", false),
            f -> f.setName("the trace's", true),
            f -> f.configWritten(4, 2, 0, HERE),
            f -> f.configDoubtful(4, 2, 6, -1, HERE),
            f -> f.configRead(0x2c, 4, 0x1111_2222),
            f -> f.forgetSettings(),
            f -> f.barMapped(2, 0xd000_0000L, 0x1000),
            f -> f.barUnmapped(2),
            f -> f.deviceAccessed(1001),
            f -> f.saidReady(HERE),
            f -> f.writeBegun(),
            f -> f.writeEnded(),
            f -> f.completed(1002, 0),
            FunctionState::touch,
            f -> f.reset(ResetKind.CONVENTIONAL, HERE),
            FunctionState::forget);

    @Test
    void everyChangeMakesANewVersion() {
        FunctionState f = Events.live().f();
        Set<Long> versions = new HashSet<>(Set.of(f.version()));
        for (Consumer<FunctionState> first : CHANGES) {
            first.accept(f);
            assertTrue(versions.add(f.version()), "change " + CHANGES.indexOf(first));
        }
    }

    @Test
    void whatChangesNothingMakesNone() {
        FunctionState f = Events.live().f();
        f.setName("nvme", true);
        f.configRead(0x2c, 4, 0x1111_2222);
        long before = f.version();
        f.setName("another", true);
        f.setName(null, true);
        f.configRead(0x2c, 4, 0x1111_2222);
        assertEquals(before, f.version());
        assertEquals("nvme", f.name());
    }
}
