/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/** A text, and more of it for those who want to know. */
final class RefusalText {

    private final Composite root;
    private final Text summary;
    private ExpandableComposite expander;
    private Text details;

    RefusalText(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(root);
        summary = new Text(root, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        summary.setBackground(root.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
    }

    /** Most files are not refused, so this is made for the first that is. */
    private void makeExpander() {
        expander = new ExpandableComposite(root, SWT.NONE,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT);
        expander.setText(ImportMessages.details);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(expander);
        details = new Text(expander, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        expander.setClient(details);
        expander.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> root.layout()));
    }

    Composite control() {
        return root;
    }

    /**
     * Shows a text.
     *
     * @param more what the expander uncovers; empty for no expander
     */
    void show(String text, String more) {
        summary.setText(text);
        if (expander == null && !more.isEmpty()) {
            makeExpander();
        }
        if (expander != null) {
            expander.setVisible(!more.isEmpty());
            expander.setExpanded(false);
            details.setText(more);
        }
        root.layout();
    }
}
