/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.extend;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.tlplint.core.extend.Contributions;

/** Opens formats, rules and reports to contributions before any other class of the workbench asks for one. */
public final class UiBundle implements BundleActivator {

    private ExtensionSource source;
    private ProblemReporter reporter;

    @Override
    public void start(BundleContext context) {
        reporter = new ProblemReporter();
        Contributions.addListener(reporter);
        source = new ExtensionSource(Platform.getExtensionRegistry());
        source.start();
    }

    @Override
    public void stop(BundleContext context) {
        source.stop();
        Contributions.removeListener(reporter);
        reporter.stop();
    }
}
