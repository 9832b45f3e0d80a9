/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.UiColors;

/** What the overview is built of: texts, links, grids and sections. */
final class OverviewParts {

    private static final String LARGE = Ids.PLUGIN + ".large";
    private static final int LARGER = 10;

    private final FormToolkit toolkit;

    OverviewParts(FormToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** The font of large numbers. */
    static Font large() {
        if (!JFaceResources.getFontRegistry().hasValueFor(LARGE)) {
            JFaceResources.getFontRegistry().put(LARGE,
                    FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(LARGER).getFontData());
        }
        return JFaceResources.getFont(LARGE);
    }

    Composite grid(Composite parent, int columns, int gap, int lines) {
        Composite grid = toolkit.createComposite(parent);
        grid.setLayout(layout(columns, gap, lines));
        grid.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return grid;
    }

    private static TableWrapLayout layout(int columns, int gap, int lines) {
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.horizontalSpacing = gap;
        layout.verticalSpacing = lines;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        return layout;
    }

    Composite section(Composite parent, String title, boolean expanded, int columns) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | (expanded ? ExpandableComposite.EXPANDED : ExpandableComposite.COMPACT));
        section.setText(title.replace("&", "&&"));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite client = toolkit.createComposite(section);
        TableWrapLayout layout = layout(columns, 14, 5);
        layout.topMargin = 4;
        layout.bottomMargin = 4;
        client.setLayout(layout);
        section.setClient(client);
        return client;
    }

    Label text(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        return label;
    }

    Label image(Composite parent, Image image) {
        Label label = toolkit.createLabel(parent, "");
        label.setImage(image);
        label.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        return label;
    }

    /** What is less important. */
    Label faint(Label label) {
        UiColors.faint(label);
        return label;
    }

    Hyperlink link(Composite parent, String text, Runnable run) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.WRAP);
        link.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                run.run();
            }
        });
        return link;
    }
}
