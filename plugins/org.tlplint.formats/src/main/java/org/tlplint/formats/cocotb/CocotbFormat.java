/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.cocotb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.cocotb.CocotbReader.Place;
import org.tlplint.formats.cocotb.CocotbReader.PlaceFinder;
import org.tlplint.formats.text.HeadInput;
import org.tlplint.formats.tlp.TlpTraits;

/** The log of a simulation with cocotbext-pcie at level DEBUG. */
public final class CocotbFormat implements TraceFormat {

    @Override
    public String id() {
        return "cocotb";
    }

    @Override
    public String title() {
        return "cocotbext-pcie log";
    }

    @Override
    public Set<Trait> traits() {
        return TlpTraits.possible(true);
    }

    @Override
    public int confidence(byte[] head) {
        try (CocotbReader reader = new CocotbReader(new HeadInput(head), null)) {
            TraceEvent event = new TraceEvent();
            long tlps = 0;
            while (reader.next(event)) {
                tlps++;
            }
            return tlps > 1 ? 95 : tlps > 0 ? 80 : reader.summaries() > 1 ? 35 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        PlaceFinder finder = new PlaceFinder();
        HeadInput head = HeadInput.of(input);
        read(new CocotbReader(head, null).showing(finder));
        Place place = finder.found();
        CocotbReader reader = new CocotbReader(input, place);
        reader.know(read(new CocotbReader(head, place)));
        return reader;
    }

    private static TlpTraits read(CocotbReader reader) throws IOException {
        TraceEvent event = new TraceEvent();
        try (reader) {
            while (reader.next(event)) {
                // what it learns is what counts
            }
            return reader.learned();
        }
    }
}
