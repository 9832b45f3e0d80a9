/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Forms keep the colours that the system had when their toolkit was made; another theme needs another toolkit. */
public final class FormTheme {

    private FormTheme() {
    }

    /**
     * Makes a toolkit with the colours of the current theme instead of an old one; the form takes them, too, and then what the
     * style sheet says.
     *
     * @param refill makes what stands on the form anew
     */
    public static FormToolkit renew(Composite form, FormToolkit old, Runnable refill) {
        old.dispose();
        FormToolkit toolkit = new FormToolkit(form.getDisplay());
        form.setBackground(toolkit.getColors().getBackground());
        form.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        form.reskin(SWT.ALL);
        Later.run(form, refill);
        return toolkit;
    }
}
