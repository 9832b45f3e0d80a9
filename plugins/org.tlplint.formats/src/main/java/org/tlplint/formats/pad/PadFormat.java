/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pad;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** "Protocol analyzer data" of Agilent's System Protocol Tester, modules for PCI Express at 2.5 and 5 GT/s. */
public final class PadFormat implements TraceFormat {

    static final Set<Trait> TRAITS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Trait.SYNCHRONOUS)));

    @Override
    public String id() {
        return "agilent-pad";
    }

    @Override
    public String title() {
        return "Agilent protocol analyzer (PAD)";
    }

    @Override
    public Set<Trait> traits() {
        return TRAITS;
    }

    @Override
    public int confidence(byte[] head) {
        return PadHeader.isPad(head, 0, head.length) ? 100 : 0;
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        return new PadReader(input);
    }
}
