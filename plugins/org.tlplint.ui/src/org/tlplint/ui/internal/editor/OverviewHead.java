/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.tlplint.model.Audit;
import org.tlplint.model.Finding;
import org.tlplint.model.Severity;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.findings.AuditHost;
import org.tlplint.ui.internal.findings.FindingLook;

/** The top of the overview: the verdict, or how far the audit is, and below it a large number for each severity. */
final class OverviewHead {

    private static final String LARGE = Ids.PLUGIN + ".large";
    private static final int LARGER = 10;

    private FormToolkit toolkit;
    private final AuditHost host;
    private final Composite control;
    private final Label image;
    private final Label verdict;
    private final Composite tiles;

    OverviewHead(FormToolkit toolkit, Composite parent, AuditHost host) {
        this.toolkit = toolkit;
        this.host = host;
        control = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 10).applyTo(control);
        image = toolkit.createLabel(control, "");
        verdict = toolkit.createLabel(control, "", SWT.WRAP);
        verdict.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(verdict);
        tiles = toolkit.createComposite(control);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 34;
        row.marginLeft = 0;
        row.center = false;
        tiles.setLayout(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(tiles);
    }

    Control control() {
        return control;
    }

    /** Takes the colours of another theme from now on. */
    void setToolkit(FormToolkit next) {
        toolkit = next;
    }

    /** How far the audit is, or why there is none. */
    void waiting(String progress, boolean failed) {
        clear();
        say(failed ? Icons.get(Icons.FINDING) : null, progress,
                failed ? UiColors.of(org.tlplint.core.rule.Severity.VIOLATION) : control.getForeground());
        control.requestLayout();
    }

    private void say(Image sign, String text, Color colour) {
        String shown = text.replace("&", "&&");
        image.setImage(sign);
        GridDataFactory.fillDefaults().exclude(sign == null).applyTo(image);
        image.setVisible(sign != null);
        if (!verdict.getText().equals(shown)) {
            verdict.setText(shown);
        }
        UiColors.keep(verdict, colour);
    }

    private void clear() {
        for (Control child : tiles.getChildren()) {
            child.dispose();
        }
    }

    void fill(Audit audit) {
        clear();
        List<Finding> open = open(audit);
        say(open.isEmpty() ? Icons.get(Icons.GOOD) : FindingLook.image(open.get(0)), audit.getVerdict(),
                open.isEmpty() ? UiColors.good() : FindingLook.colour(open.get(0)));
        Map<Severity, LongSummaryStatistics> events = open.stream().collect(
                Collectors.groupingBy(Finding::getSeverity, Collectors.summarizingLong(Finding::getCount)));
        for (Severity severity : Severity.VALUES) {
            LongSummaryStatistics some = events.getOrDefault(severity, new LongSummaryStatistics());
            Label number = tile(some.getCount(), Texts.of(FindingLook.of(severity)), some.getCount() == 0
                    ? OverviewMessages.Tile_none
                    : NLS.bind(OverviewMessages.Tile_events, Texts.count(some.getSum())));
            if (some.getCount() > 0) {
                UiColors.keep(number, UiColors.of(FindingLook.of(severity)));
            }
        }
        long hushed = audit.getFindings().size() - (long) open.size();
        if (hushed > 0) {
            tile(hushed, OverviewMessages.Tile_suppressed, OverviewMessages.Tile_suppressed_why);
        }
        tiles.getChildren()[0].requestLayout();
    }

    /** The findings that count. */
    static List<Finding> open(Audit audit) {
        return audit.getFindings().stream().filter(f -> f.getSuppression() == null).toList();
    }

    private Label tile(long value, String title, String below) {
        Composite tile = toolkit.createComposite(tiles);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(tile);
        Label number = toolkit.createLabel(tile, Texts.count(value));
        number.setFont(large());
        Hyperlink link = toolkit.createHyperlink(tile, title, SWT.NONE);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                host.openFindings();
            }
        });
        UiColors.faint(toolkit.createLabel(tile, below));
        return number;
    }

    /** The font of large numbers. */
    private static Font large() {
        if (!JFaceResources.getFontRegistry().hasValueFor(LARGE)) {
            JFaceResources.getFontRegistry().put(LARGE,
                    FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(LARGER).getFontData());
        }
        return JFaceResources.getFont(LARGE);
    }
}
