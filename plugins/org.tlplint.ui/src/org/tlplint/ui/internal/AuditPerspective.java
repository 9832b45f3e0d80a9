/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where things are when the workbench opens for the first time. */
public final class AuditPerspective implements IPerspectiveFactory {
    public static final String ID = "org.tlplint.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.25f, editors);
        layout.addView(BundlesView.ID, IPageLayout.BOTTOM, 0.6f, editors);
    }
}
