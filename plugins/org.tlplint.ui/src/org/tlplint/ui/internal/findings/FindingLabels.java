/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.tlplint.model.Finding;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.UiColors;

/** Text, picture and colour of the cells of a column. */
final class FindingLabels extends ColumnLabelProvider {

    private static final int FAINT = 40;

    private final FindingColumn column;

    FindingLabels(FindingColumn column) {
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        return column.text((FindingNode) element);
    }

    @Override
    public Image getImage(Object element) {
        return column != FindingColumn.WHAT ? null : switch ((FindingNode) element) {
            case FindingNode.Group g -> FindingLook.image(g.finding());
            case FindingNode.Single s -> FindingLook.image(s.finding());
            case FindingNode.Breach b -> Icons.get(Icons.OCCURRENCE);
            case FindingNode.Cause c -> Icons.get(Icons.CAUSE);
        };
    }

    @Override
    public Color getForeground(Object element) {
        Finding finding = ((FindingNode) element).finding();
        if (!(element instanceof FindingNode.Group) && finding.getSuppression() != null) {
            Display display = Display.getCurrent();
            return UiColors.mix(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND),
                    display.getSystemColor(SWT.COLOR_LIST_BACKGROUND), FAINT);
        }
        return column == FindingColumn.SEVERITY && element instanceof FindingNode.Single
                ? FindingLook.colour(finding)
                : null;
    }

    @Override
    public String getToolTipText(Object element) {
        return getText(element);
    }
}
