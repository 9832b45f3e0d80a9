/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tlplint.core.audit.Spread;
import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.testkit.Scenario;

/** Ids of the catalogue that are measured and not judged. */
class MeasuresTest {

    private static VectorStatistics measured(String scenario, int vector) throws Exception {
        return ScenarioTest.runner().audit(Scenario.read(ScenarioTest.folder().resolve(scenario))).vectors().stream()
                .filter(v -> v.msix() && v.vector() == vector).findFirst().orElseThrow();
    }

    private static Spread once(long ns) {
        return new Spread(1, ns, ns, ns, ns);
    }

    @Test
    void lat001() throws Exception {
        VectorStatistics v = measured("S14-pending-delivered.csv", 1);
        assertEquals(once(100), v.unmaskToMessage());
        assertEquals(once(200), v.pendingToMessage());
    }

    @Test
    void lat002() throws Exception {
        assertEquals(once(25_005_900 - 20_004_100), measured("S28-vfio-resize.csv", 0).gapToMessage());
    }
}
