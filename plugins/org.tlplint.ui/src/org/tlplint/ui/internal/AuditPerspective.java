/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Files at the left, the trace in the middle, findings and state below it. */
public final class AuditPerspective implements IPerspectiveFactory {

    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout findings = layout.createFolder("findings", IPageLayout.BOTTOM, 0.55f, editors);
        findings.addView(Ids.FINDINGS_VIEW);
        findings.addView(IPageLayout.ID_PROBLEM_VIEW);
        findings.addView(IPageLayout.ID_PROP_SHEET);
        findings.addPlaceholder(PROGRESS);
        IFolderLayout state = layout.createFolder("state", IPageLayout.RIGHT, 0.56f, "findings");
        state.addView(Ids.FINDING_DETAILS_VIEW);
        state.addView(Ids.VECTOR_STATE_VIEW);
        state.addView(Ids.CONFIG_SPACE_VIEW);
        state.addView(Ids.STATISTICS_VIEW);
        layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.16f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.4f, IPageLayout.ID_PROJECT_EXPLORER);
        for (String view : new String[] {Ids.FINDINGS_VIEW, Ids.FINDING_DETAILS_VIEW, Ids.VECTOR_STATE_VIEW,
                Ids.CONFIG_SPACE_VIEW, Ids.STATISTICS_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE,
                IPageLayout.ID_PROJECT_EXPLORER,
                IPageLayout.ID_PROBLEM_VIEW, PROGRESS}) {
            layout.addShowViewShortcut(view);
        }
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut(Ids.MAPPING_WIZARD);
        layout.addNewWizardShortcut(Ids.EXAMPLE_WIZARD);
    }
}
