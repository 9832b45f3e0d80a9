/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.tlplint.ui.internal.Ids;

/** Key bindings that are only for the rows hold while the rows have the keyboard. */
final class GridContext {

    private final IContextService contexts;
    private IContextActivation active;

    private GridContext(IContextService contexts) {
        this.contexts = contexts;
    }

    static void follow(EventGrid grid, IWorkbenchPartSite site) {
        GridContext context = new GridContext(site.getService(IContextService.class));
        grid.addListener(SWT.FocusIn, e -> context.activate());
        grid.addListener(SWT.FocusOut, e -> context.deactivate());
        grid.addListener(SWT.Dispose, e -> context.deactivate());
    }

    private void activate() {
        if (active == null) {
            active = contexts.activateContext(Ids.EVENTS_CONTEXT);
        }
    }

    private void deactivate() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
