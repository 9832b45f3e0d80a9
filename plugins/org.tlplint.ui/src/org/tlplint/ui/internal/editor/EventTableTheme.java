/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.tlplint.ui.internal.UiColors;

/** Derives a table's colours from those that the workbench's theme gives to its parent. */
final class EventTableTheme extends ModernNatTableThemeConfiguration {

    EventTableTheme(Control table, Font font) {
        Color paper = table.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color ink = table.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Color chosen = table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        Color chosenInk = table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        boolean parentDark = UiColors.isDark(table.getParent().getBackground());
        if (parentDark && !UiColors.isDark(paper)) {
            paper = table.getParent().getBackground();
            ink = table.getParent().getForeground();
        }
        gridLineColor = UiColors.mix(paper, ink, 12);
        Color head = UiColors.mix(paper, ink, 7);
        defaultBgColor = paper;
        defaultFgColor = ink;
        defaultFont = font;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderBgColor = head;
        cHeaderFgColor = ink;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderSelectionBgColor = head;
        cHeaderSelectionFgColor = ink;
        cHeaderFullSelectionBgColor = head;
        cHeaderFullSelectionFgColor = ink;
        defaultSelectionFont = font;
        selectionAnchorFont = font;
        selectionAnchorSelectionFont = font;
        defaultSelectionBgColor = chosen;
        defaultSelectionFgColor = chosenInk;
        selectionAnchorBgColor = chosen;
        selectionAnchorFgColor = chosenInk;
        selectionAnchorSelectionBgColor = chosen;
        selectionAnchorSelectionFgColor = chosenInk;
        evenRowBgColor = paper;
        oddRowBgColor = paper;
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = new BackgroundPainter(new PaddingDecorator(new TextPainter(), 0, 5, 0, 5, false));
        cHeaderCellPainter = new BackgroundPainter(new PaddingDecorator(new TextPainter(), 0, 5, 0, 5, false));
        cHeaderSelectionCellPainter = cHeaderCellPainter;
        selectionAnchorCellPainter = defaultCellPainter;
        selectionAnchorSelectionCellPainter = defaultCellPainter;
    }
}
