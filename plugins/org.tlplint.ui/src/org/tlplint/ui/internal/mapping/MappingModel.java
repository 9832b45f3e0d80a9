/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.tlplint.formats.map.Mapping;
import org.tlplint.formats.map.MappingException;
import org.tlplint.formats.map.MappingReader;

/** A mapping profile that is edited: its document, and what that says at present. UI thread. */
final class MappingModel implements IDocumentListener {

    private final IDocument document;
    private final String name;
    private final List<Runnable> listeners = new ArrayList<>();
    private ProfileText text;
    private Mapping mapping;
    private MappingException error;

    MappingModel(IDocument document, String name) {
        this.document = document;
        this.name = name;
        document.addDocumentListener(this);
        read();
    }

    private void read() {
        text = new ProfileText(document.get());
        try {
            mapping = MappingReader.read(document.get(), name);
            error = null;
        } catch (MappingException e) {
            mapping = null;
            error = e;
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // what it was is of no interest
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        read();
        listeners.forEach(Runnable::run);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void dispose() {
        document.removeDocumentListener(this);
        listeners.clear();
    }

    ProfileText text() {
        return text;
    }

    /** The mapping, or null as long as the text cannot be understood. */
    Mapping mapping() {
        return mapping;
    }

    /** Why the text cannot be understood, or null. */
    MappingException error() {
        return error;
    }

    boolean isTable() {
        return !text.get(ProfileText.TOP, "", "kind").equals("lines");
    }

    /** Changes the document, as one step for undo; null changes nothing. */
    void apply(ProfileText.Edit edit) {
        if (edit != null) {
            try {
                document.replace(edit.offset(), edit.length(), edit.text());
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Gives a setting a value; empty removes it. */
    void set(String kind, String section, String key, String value) {
        apply(text.set(kind, section, key, value));
    }
}
