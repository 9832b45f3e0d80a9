/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.statistics;

import java.util.StringJoiner;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.core.audit.Shapes.Bin;
import org.tlplint.core.audit.Spread;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.Times;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.timeline.GcSurface;
import org.tlplint.ui.internal.timeline.Surface;
import org.tlplint.ui.internal.timeline.TimelineExport;

/** The control with the chart of one vector. */
final class LatencyChart {

    private static final int PICTURE_WIDTH = 900;
    private static final int PICTURE_HEIGHT = 360;

    private final Canvas canvas;
    private final GcSurface.Patterns patterns = new GcSurface.Patterns();
    private StatisticsRow row;
    private Measure measure = Measure.UNMASK;

    LatencyChart(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addDisposeListener(e -> patterns.dispose());
        canvas.addListener(SWT.Resize, e -> canvas.redraw());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.KeyDown, e -> { /* takes the focus by the Tab key */ });
        canvas.addListener(SWT.MouseDown, e -> canvas.setFocus());
        canvas.addListener(SWT.Traverse, e -> e.doit = true);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = StatisticsMessages.Chart_name;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = summary();
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void show(StatisticsRow next, Measure what) {
        row = next;
        measure = what;
        canvas.setToolTipText(row == null ? null : summary().replace("&", "&&"));
        canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        canvas.redraw();
    }

    /** What the chart shows, in a sentence. */
    String summary() {
        if (row == null) {
            return "";
        }
        Spread s = measure.spread(row.vector());
        return s.count() == 0 || s.median() < 0 ? NLS.bind(StatisticsMessages.Chart_none, measure.title())
                : NLS.bind(StatisticsMessages.Chart_summary,
                        new Object[] {row.fullName(), measure.title(), Texts.count(s.count()),
                                Times.duration(s.median()), Times.duration(s.high()), Times.duration(s.max())});
    }

    private LatencyPainter painter() {
        return new LatencyPainter(canvas.getBackground(), canvas.getForeground(), UiColors.timeline("message"),
                UiColors.good(), UiColors.of(Severity.UNDEFINED));
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        painter().paint(new GcSurface(gc, patterns, JFaceResources.getDefaultFont(),
                JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)), row, measure, area.width,
                area.height);
        if (canvas.isFocusControl()) {
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }

    /** The bins of the chart, separated by tabs. */
    String tsv() {
        StringJoiner lines = new StringJoiner(System.lineSeparator(), "", System.lineSeparator());
        lines.add(StatisticsMessages.Tsv_heading);
        if (row != null) {
            for (Bin bin : measure.bins(row.vector())) {
                lines.add(bin.fromNs() + "\t" + bin.toNs() + "\t" + bin.count());
            }
        }
        return lines.toString();
    }

    /** The chart as it is now, for a file. */
    TimelineExport.Drawing drawing() {
        StatisticsRow shown = row;
        Measure what = measure;
        LatencyPainter painter = painter();
        String title = summary();
        return new TimelineExport.Drawing() {
            @Override
            public int width() {
                return PICTURE_WIDTH;
            }

            @Override
            public int height() {
                return PICTURE_HEIGHT;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public void paint(Surface surface, int top, int bottom) {
                painter.paint(surface, shown, what, PICTURE_WIDTH, PICTURE_HEIGHT);
            }
        };
    }
}
