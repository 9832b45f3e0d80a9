/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard of the window system, as far as texts go. */
public final class TextClipboard {

    private TextClipboard() {
    }

    /** Puts a text into the clipboard, which stays as it is if the text is empty. UI thread. */
    public static void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            // the window system takes a text to be over where a NUL is
            clipboard.setContents(new Object[] {text.replace('\0', '\ufffd')},
                    new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
