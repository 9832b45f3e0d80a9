/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.text;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.text.TextContent.Link;
import org.tlplint.ui.internal.text.TextContent.Look;
import org.tlplint.ui.internal.text.TextContent.Run;

/**
 * A text to read, wrapped, with links, images and a few kinds of letters. It is one control however long it is: forms of hundreds of labels
 * keep the workbench busy for a fifth of a second. Tab and Shift+Tab go from link to link and then on, Enter and a click follow
 * one, the text can be selected and copied. UI thread.
 */
public final class LinkedText {

    private static final int FAINT = 22;
    private static final int RULE = 80;

    private final StyledText control;
    private TextContent content = new TextContent();

    /**
     * @param name what assistive technology calls it
     * @param style {@link SWT#V_SCROLL} or nothing
     */
    public LinkedText(Composite parent, String name, int style) {
        control = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | style);
        // it is a part of its page, not a field: it takes the colours of what it stands on
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        Accessibles.name(control, name);
        control.addPaintObjectListener(this::paintImage);
        control.addPaintListener(this::paintRules);
        control.addTraverseListener(this::traverse);
        control.addKeyListener(KeyListener.keyPressedAdapter(this::followKey));
        control.addMouseListener(MouseListener.mouseUpAdapter(this::click));
        control.addMouseMoveListener(this::hover);
        ThemeChange.follow(parent);
        ThemeChange.follow(control, this::style);
        // the style sheet of the theme colours a new control a little later
        Later.run(control, this::style);
    }

    public StyledText control() {
        return control;
    }

    /** Shows another text, scrolled as the one before. */
    public void show(TextContent shown) {
        content = shown;
        int top = control.getTopPixel();
        control.setRedraw(false);
        // each change of a line would show and hide the scroll bar
        control.setAlwaysShowScrollBars(true);
        control.setText(shown.string());
        shape();
        style();
        control.setTopPixel(top);
        control.setAlwaysShowScrollBars(false);
        control.setRedraw(true);
    }

    private void style() {
        control.setBackground(control.getParent().getBackground());
        control.setForeground(control.getParent().getForeground());
        control.setStyleRanges(content.runs().stream().map(this::range).toArray(StyleRange[]::new));
    }

    /** Lines of the same shape at once: the control looks at what is in sight after each change. */
    private void shape() {
        List<TextContent.Paragraph> all = content.paragraphs();
        for (int from = 0; from < all.size();) {
            TextContent.Paragraph p = all.get(from);
            int to = from + 1;
            while (to < all.size() && all.get(to).isShapedAs(p)) {
                to++;
            }
            shape(from, to - from, p);
            from = to;
        }
        for (int line = 0; line < all.size(); line++) {
            if (all.get(line).above() != 0) {
                control.setLineVerticalIndent(line, all.get(line).above());
            }
        }
    }

    private void shape(int line, int count, TextContent.Paragraph p) {
        if (p.indent() != 0) {
            control.setLineIndent(line, count, p.indent());
        }
        if (p.hanging() != 0) {
            control.setLineWrapIndent(line, count, p.hanging());
        }
        if (p.tabs().length != 0) {
            control.setLineTabStops(line, count, p.tabs());
        }
    }

    private StyleRange range(Run run) {
        StyleRange range = new StyleRange(run.start(), run.length(), colour(run),
                run.back() == null ? null : run.back().get());
        range.font = font(run.look());
        range.data = run;
        if (run.image() != null) {
            Rectangle bounds = run.image().getBounds();
            int below = bounds.height / 5;
            range.metrics = new GlyphMetrics(bounds.height - below, below, bounds.width);
        }
        if (run.link() != null && run.look() != Look.HEADING) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SINGLE;
        }
        return range;
    }

    private Color colour(Run run) {
        if (run.front() != null) {
            return run.front().get();
        }
        if (run.link() != null && run.look() != Look.HEADING) {
            return JFaceColors.getHyperlinkText(control.getDisplay());
        }
        return run.look() == Look.FAINT ? UiColors.mix(control.getForeground(), control.getBackground(), FAINT)
                : control.getForeground();
    }

    private static Font font(Look look) {
        return switch (look) {
            case PLAIN, FAINT -> null;
            case BOLD -> JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            case MONO -> JFaceResources.getTextFont();
            case MONO_BOLD -> JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT);
            case HEADING -> JFaceResources.getFontRegistry().get(JFaceResources.BANNER_FONT);
            case TITLE -> JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT);
        };
    }

    private void paintImage(PaintObjectEvent e) {
        if (e.style.data instanceof Run run && run.image() != null && !run.image().isDisposed()) {
            e.gc.drawImage(run.image(), e.x, e.y + e.ascent - e.style.metrics.ascent);
        }
    }

    /** A thin line above each heading but the first, as wide as the text. */
    private void paintRules(PaintEvent e) {
        e.gc.setForeground(UiColors.mix(control.getForeground(), control.getBackground(), RULE));
        int first = control.getLineIndex(0);
        int last = control.getLineIndex(control.getClientArea().height);
        for (int line = Math.max(1, first); line <= Math.min(last + 1, control.getLineCount() - 1); line++) {
            int offset = control.getOffsetAtLine(line);
            if (content.isHeading(offset)) {
                int y = control.getLinePixel(line) + content.paragraphAt(offset).above() / 2;
                e.gc.drawLine(control.getLeftMargin(), y, control.getClientArea().width - control.getRightMargin(), y);
            }
        }
    }

    private List<Run> links() {
        return content.runs().stream().filter(run -> run.link() != null).toList();
    }

    private void traverse(TraverseEvent e) {
        if (e.detail != SWT.TRAVERSE_TAB_NEXT && e.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        Run link = e.detail == SWT.TRAVERSE_TAB_NEXT ? next() : previous();
        e.doit = link == null;
        if (link == null) {
            control.setSelectionRange(0, 0);
        } else {
            control.setSelection(link.start(), link.start() + link.length());
            e.detail = SWT.TRAVERSE_NONE;
        }
    }

    private Run next() {
        int at = control.getSelection().y;
        return links().stream().filter(run -> run.start() >= at).findFirst().orElse(null);
    }

    private Run previous() {
        int at = control.getSelection().x;
        return links().stream().filter(run -> run.start() + run.length() <= at).reduce((a, b) -> b).orElse(null);
    }

    private void followKey(KeyEvent e) {
        if (e.character == SWT.CR || e.character == ' ') {
            follow(control.getSelection().x);
        }
    }

    private void click(MouseEvent e) {
        int offset = control.getOffsetAtPoint(new Point(e.x, e.y));
        if (e.button == 1 && offset >= 0 && control.getSelectionCount() == 0) {
            follow(offset);
        }
    }

    private void follow(int offset) {
        Link link = linkAt(offset);
        if (link != null) {
            link.run().run();
        }
    }

    private void hover(MouseEvent e) {
        int offset = control.getOffsetAtPoint(new Point(e.x, e.y));
        Link link = offset < 0 ? null : linkAt(offset);
        control.setCursor(link == null ? null : control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        String tip = link == null ? null : link.tip();
        if (!Objects.equals(tip, control.getToolTipText())) {
            control.setToolTipText(tip);
        }
    }

    private Link linkAt(int offset) {
        return links().stream().filter(run -> offset >= run.start() && offset < run.start() + run.length()).findFirst()
                .map(Run::link).orElse(null);
    }

    /** The colour of the text at an offset. */
    public Color colourAt(int offset) {
        return content.runs().stream().filter(run -> offset >= run.start() && offset < run.start() + run.length())
                .findFirst().map(this::colour).orElse(control.getForeground());
    }

    /** Follows the first link with a text, as a click does. Returns whether there is one. */
    public boolean follow(String text) {
        String all = control.getText();
        for (Run run : links()) {
            if (all.substring(run.start(), run.start() + run.length()).contains(text)) {
                run.link().run().run();
                return true;
            }
        }
        return false;
    }
}
