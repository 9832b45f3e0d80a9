/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.model.Evidence;
import org.tlplint.model.Severity;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;

/**
 * Where in the trace the findings lie: a bar for each stretch of events, high where many breaches are, coloured by severity.
 * A click, or the arrow keys and Enter, go to the first breach there.
 */
final class FindingStrip extends Canvas {

    static final int HEIGHT = 50;
    private static final int BAR = 6;
    private static final int MARGIN = 8;

    private final Consumer<FindingNode> select;
    private StripBins all = StripBins.NONE;
    private StripBins bins = StripBins.NONE;
    private FindingNode marked;
    private int current = -1;

    FindingStrip(Composite parent, Consumer<FindingNode> select) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.select = select;
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> rebuild());
        addMouseListener(MouseListener.mouseDownAdapter(e -> {
            forceFocus();
            current = at(e.x);
            go();
        }));
        addMouseMoveListener((MouseMoveListener) e -> tip(e.x));
        addKeyListener(KeyListener.keyPressedAdapter(e -> key(e.keyCode)));
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = FindingsMessages.Strip_name;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = current < 0 ? FindingsMessages.Strip_tip : describe(current);
            }
        });
    }

    /** Shows breaches as they were sorted into many stretches. */
    void show(StripBins fine) {
        all = fine;
        rebuild();
    }

    /** Marks the place of a node; null for none. */
    void mark(FindingNode node) {
        marked = node;
        redraw();
    }

    private void rebuild() {
        int count = Math.max(1, (getClientArea().width - 2 * MARGIN) / BAR);
        bins = all.in(count);
        current = -1;
        redraw();
    }

    private int at(int x) {
        return (x - MARGIN) / BAR;
    }

    private void key(int code) {
        if (code == SWT.ARROW_RIGHT || code == SWT.ARROW_LEFT) {
            int next = bins.next(current, code == SWT.ARROW_RIGHT ? 1 : -1);
            current = next < 0 ? current : next;
            redraw();
        } else if (code == SWT.CR || code == SWT.SPACE || code == SWT.KEYPAD_CR) {
            go();
        }
    }

    private void go() {
        FindingNode.Breach first = bins.nearest(current);
        if (first != null) {
            current = bins.index(first.place());
            select.accept(first);
        }
        redraw();
    }

    private void tip(int x) {
        int bin = at(x);
        String text = bins.count(bin) == 0 ? FindingsMessages.Strip_tip : describe(bin);
        if (!text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private String describe(int bin) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.VALUES) {
            if (bins.count(bin, severity) > 0) {
                parts.add(NLS.bind(FindingsMessages.Strip_part, Texts.of(FindingLook.of(severity)),
                        Texts.count(bins.count(bin, severity))));
            }
        }
        FindingNode.Breach first = bins.nearest(bin);
        return NLS.bind(FindingsMessages.Strip_bin, first == null ? "" : Long.toString(first.place().getLine()),
                String.join(", ", parts));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Color background = getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color text = getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        gc.setBackground(background);
        gc.fillRectangle(area);
        int ground = area.height - gc.getFontMetrics().getHeight() - 3;
        gc.setForeground(UiColors.mix(background, text, 25));
        gc.drawLine(MARGIN, ground, area.width - MARGIN, ground);
        int highest = bins.highest();
        for (int bin = 0; bin < bins.size(); bin++) {
            paint(gc, bin, ground, highest);
        }
        gc.setForeground(UiColors.mix(background, text, 65));
        gc.setAntialias(SWT.ON);
        gc.drawText(bins.size() == 0 ? FindingsMessages.Strip_empty : FindingsMessages.Strip_left, MARGIN, ground + 1,
                true);
        if (bins.size() > 0) {
            String right = NLS.bind(FindingsMessages.Strip_right, Texts.count(bins.events()));
            gc.drawText(right, area.width - MARGIN - gc.textExtent(right).x, ground + 1, true);
        }
        Evidence place = marked == null ? null : marked.place();
        if (place != null && bins.size() > 0) {
            int x = MARGIN + bins.index(place) * BAR + BAR / 2;
            gc.setForeground(text);
            gc.drawLine(x, 1, x, ground);
            gc.setBackground(text);
            gc.fillPolygon(new int[] {x - 4, 0, x + 5, 0, x, 5});
        }
        if (isFocusControl()) {
            gc.setForeground(UiColors.mix(background, text, 50));
            gc.drawRectangle(current < 0 ? new Rectangle(0, 0, area.width - 1, area.height - 1)
                    : new Rectangle(MARGIN + current * BAR - 1, 1, BAR, ground));
        }
    }

    private void paint(GC gc, int bin, int ground, int highest) {
        int all = bins.count(bin);
        if (all == 0) {
            return;
        }
        int height = 4 + (int) ((ground - 8) * Math.log1p(all) / Math.log1p(highest));
        int y = ground;
        int left = all;
        for (Severity severity : Severity.VALUES) {
            int part = bins.count(bin, severity);
            if (part > 0) {
                int h = part == left ? height - (ground - y) : Math.max(2, height * part / all);
                gc.setBackground(UiColors.of(FindingLook.of(severity)));
                gc.fillRectangle(MARGIN + bin * BAR, y - h, BAR - 1, h);
                y -= h;
                left -= part;
            }
        }
    }
}
