/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.UserSettings;

/**
 * What editors looked like when they were closed, by the path of their file, in this session and the next: those of the last
 * {@value #MOST} files. UI thread.
 */
final class EditorMemory {

    private static final int MOST = 50;
    private static final String SECTION = "traceEditors"; //$NON-NLS-1$
    private static final String ORDER = "order"; //$NON-NLS-1$
    private static final String ROOT = "editor"; //$NON-NLS-1$

    private EditorMemory() {
    }

    private static IDialogSettings settings() {
        return UserSettings.section(SECTION);
    }

    /** How the editor of a file was left, or null. */
    static IMemento of(Path file) {
        String stored = settings().get(file.toString());
        try {
            return stored == null ? null : XMLMemento.createReadRoot(new StringReader(stored));
        } catch (WorkbenchException e) {
            ILog.of(EditorMemory.class).log(e.getStatus());
            return null;
        }
    }

    /** An empty one to fill and {@link #keep}. */
    static XMLMemento create() {
        return XMLMemento.createWriteRoot(ROOT);
    }

    static void keep(Path file, XMLMemento memento) {
        StringWriter text = new StringWriter();
        try {
            memento.save(text);
        } catch (IOException e) {
            ILog.of(EditorMemory.class).warn(NLS.bind(Messages.Editor_memory, file), e);
            return;
        }
        IDialogSettings settings = settings();
        String[] old = settings.getArray(ORDER);
        List<String> order = old == null ? new ArrayList<>() : new ArrayList<>(List.of(old));
        order.remove(file.toString());
        order.add(file.toString());
        while (order.size() > MOST) {
            settings.put(order.removeFirst(), (String) null);
        }
        settings.put(ORDER, order.toArray(String[]::new));
        settings.put(file.toString(), text.toString());
    }
}
