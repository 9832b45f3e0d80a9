/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** tlplint's own JSON Lines: one event an object, one object a line. */
public final class JsonlFormat implements TraceFormat {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String title() {
        return "tlplint JSON Lines";
    }

    @Override
    public Set<Trait> traits() {
        return EnumSet.allOf(Trait.class);
    }

    @Override
    public int confidence(byte[] head) {
        return new JsonlHead(head).confidence();
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        byte[] bytes;
        try (InputStream in = input.open(0)) {
            bytes = in.readNBytes(DETECTION_BYTES);
        }
        JsonlHead head = new JsonlHead(bytes);
        JsonMeta meta = head.meta() == null ? JsonMeta.NONE : head.meta();
        if (meta.version() != JsonMeta.VERSION) {
            throw new TraceException("%s: the meta line tells version %d of the format; version %d is read"
                    .formatted(input.name(), meta.version(), JsonMeta.VERSION));
        }
        if (meta.time() == null) {
            throw new TraceException("%s: the meta line has a time_unit other than ns, us, s, ps or tick"
                    .formatted(input.name()));
        }
        Set<Trait> looksLike = JsonRecord.shownBy(head.columns());
        if (head.completions()) {
            looksLike.add(Trait.COMPLETIONS);
        }
        return new JsonlReader(input, meta, looksLike);
    }
}
