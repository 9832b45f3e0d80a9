/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The headless bundles, made by Maven and bnd, resolve and start in Equinox. */
class BundlesTest {
    @Test
    void runsInEquinox() {
        assertTrue(Platform.isRunning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "formats", "rules", "model", "report", "headless", "examples", "poi"})
    void starts(String name) throws BundleException {
        Bundle bundle = Platform.getBundle("org.tlplint." + name);
        assertNotNull(bundle, name + " is not installed");
        bundle.start(Bundle.START_TRANSIENT);
        assertEquals(Bundle.ACTIVE, bundle.getState());
    }
}
