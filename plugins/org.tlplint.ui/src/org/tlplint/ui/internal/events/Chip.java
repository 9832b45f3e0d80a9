/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.UiColors;

/** A filter in force: its expression and a cross that takes it away, also by Delete, Enter or the space bar. */
final class Chip extends Canvas {

    private static final int CROSS = 16;
    private static final int MOST_CHARACTERS = 60;

    private final String text;

    Chip(Composite parent, String text, Runnable remove) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + '\u2026' : text;
        setToolTipText(NLS.bind(EventMessages.Chip_tip, text));
        Accessibles.name(this, NLS.bind(EventMessages.Chip_name, text));
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.MouseDown, e -> {
            setFocus();
            if (e.x > getSize().x - CROSS - 6) {
                remove.run();
            }
        });
        addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL || e.keyCode == SWT.BS || e.keyCode == SWT.CR || e.keyCode == ' ') {
                remove.run();
            }
        });
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        Point size = gc.textExtent(text);
        gc.dispose();
        return new Point(size.x + CROSS + 18, size.y + 8);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Color paper = getParent().getBackground();
        Color ink = getForeground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(paper);
        gc.fillRectangle(area);
        gc.setBackground(UiColors.mix(paper, ink, 12));
        gc.fillRoundRectangle(0, 1, area.width - 1, area.height - 3, area.height - 3, area.height - 3);
        gc.setForeground(isFocusControl() ? ink : UiColors.mix(paper, ink, 40));
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(0, 1, area.width - 1, area.height - 3, area.height - 3, area.height - 3);
        gc.setForeground(ink);
        gc.setLineWidth(1);
        gc.drawText(text, 10, (area.height - gc.textExtent(text).y) / 2, true);
        int x = area.width - CROSS - 3;
        int y = area.height / 2 - 1;
        gc.setLineWidth(2);
        gc.drawLine(x + 4, y - 4, x + 12, y + 4);
        gc.drawLine(x + 12, y - 4, x + 4, y + 4);
    }
}
