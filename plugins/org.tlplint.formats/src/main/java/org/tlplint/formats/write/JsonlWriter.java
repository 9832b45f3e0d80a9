/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Writes the native JSON Lines. */
final class JsonlWriter implements EventWriter {

    private static final int FLUSH = 60_000;

    private final OutputStream out;
    private final Losses losses = new Losses();
    private final TextBuffer text = new TextBuffer();
    private final JsonFields fields = new JsonFields(text, losses);

    JsonlWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(TraceEvent event) throws IOException {
        if (fields.write(event)) {
            text.put('\n');
        }
        if (text.length() > FLUSH) {
            text.writeTo(out);
        }
    }

    @Override
    public void finish() throws IOException {
        text.writeTo(out);
    }

    @Override
    public byte[] head(Set<Trait> shown) {
        byte[] meta = JsonFields.meta(shown);
        byte[] line = Arrays.copyOf(meta, meta.length + 1);
        line[meta.length] = '\n';
        return line;
    }

    @Override
    public Losses losses() {
        return losses;
    }
}
