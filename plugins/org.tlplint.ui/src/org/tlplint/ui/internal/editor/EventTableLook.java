/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.function.IntFunction;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.UiColors;

/** How the table of events looks: the theme's colours, and the colours and marks of rows that break a rule. */
final class EventTableLook {

    private static final String NUMBER = "tlplint.number";
    private static final String MARK = "tlplint.mark.";
    private static final String ROW = "tlplint.row.";

    private EventTableLook() {
    }

    static Font font() {
        return JFaceResources.getTextFont();
    }

    /** The sign in the margin; the shape tells the severity as well as the colour does. */
    static String mark(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "\u2716";
            case UNDEFINED -> "\u25c6";
            case ADVISORY -> "\u25b2";
            case INFORMATION -> "\u25cf";
        };
    }

    /** Labels the cells by what they hold. */
    static void labels(DataLayer body, IntFunction<Finding> findingOfRow) {
        IConfigLabelAccumulator labels = (stack, column, row) -> {
            EventColumn of = EventColumn.ALL.get(column);
            Finding finding = findingOfRow.apply(row);
            if (finding != null) {
                stack.addLabel((of.aspect() == null ? MARK : ROW) + finding.severity());
            }
            if (of.aspect() != null && of.aspect().isNumber()) {
                stack.addLabel(NUMBER);
            }
        };
        body.setConfigLabelAccumulator(labels);
    }

    /** Takes the colours of the current theme. */
    static void apply(NatTable table) {
        EventTableTheme theme = new EventTableTheme(table, font());
        table.setBackground(theme.defaultBgColor);
        table.setTheme(theme);
        IConfigRegistry registry = table.getConfigRegistry();
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, theme.gridLineColor);
        Style number = new Style();
        number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, NUMBER);
        for (Severity severity : Severity.values()) {
            Color colour = UiColors.of(severity);
            Style mark = new Style();
            mark.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colour);
            mark.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.CENTER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, mark, DisplayMode.NORMAL,
                    MARK + severity);
            Style row = new Style();
            row.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, UiColors.mix(theme.defaultBgColor, colour, 14));
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, row, DisplayMode.NORMAL, ROW + severity);
        }
        table.refresh(false);
    }
}
