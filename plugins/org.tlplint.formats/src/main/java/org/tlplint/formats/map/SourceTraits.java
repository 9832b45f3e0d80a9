/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.Trait;

/** What a mapped source shows: its fields tell, but for completions, which have to be seen. */
final class SourceTraits {

    private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Set<Trait> view = Collections.unmodifiableSet(traits);
    private final boolean completionsOpen;

    SourceTraits(Mapping mapping, Set<Target> given) {
        traits.addAll(EventMapper.traits(mapping, given));
        completionsOpen = !mapping.lacks().contains(Trait.COMPLETIONS);
    }

    void completion() {
        if (completionsOpen) {
            traits.add(Trait.COMPLETIONS);
        }
    }

    Set<Trait> traits() {
        return view;
    }

    Set<Trait> possible() {
        EnumSet<Trait> possible = EnumSet.noneOf(Trait.class);
        possible.addAll(traits);
        if (completionsOpen) {
            possible.add(Trait.COMPLETIONS);
        }
        return possible;
    }
}
