/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/**
 * What a source of whole TLPs shows: what any TLP says of itself, and what is seen to be among the TLPs of this source
 * (configuration accesses, completions, times).
 */
public final class TlpTraits {

    private final EnumSet<Trait> shown = EnumSet.of(Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID,
            Trait.INTX_MESSAGES, Trait.ACCESS_WIDTH, Trait.BYTE_ENABLES);
    private final Set<Trait> view = Collections.unmodifiableSet(shown);

    /** All that such a source can show; times are among it if its format has any. */
    public static Set<Trait> possible(boolean times) {
        EnumSet<Trait> all = EnumSet.allOf(Trait.class);
        all.remove(Trait.SYNCHRONOUS);
        if (!times) {
            all.remove(Trait.TIME);
        }
        return all;
    }

    /** Learns from an event. */
    public void note(TraceEvent event) {
        if (event.kind().isConfig()) {
            shown.add(Trait.CONFIG_ACCESSES);
        } else if (event.kind() == EventKind.COMPLETION) {
            shown.add(Trait.COMPLETIONS);
        }
        if (event.shows(Field.TIME)) {
            shown.add(Trait.TIME);
        }
    }

    /** Learns what another has learned. */
    public void add(TlpTraits other) {
        shown.addAll(other.shown);
    }

    /** What is known by now; live. */
    public Set<Trait> shown() {
        return view;
    }
}
