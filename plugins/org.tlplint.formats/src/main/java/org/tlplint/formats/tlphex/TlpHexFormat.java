/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlphex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.HeadInput;
import org.tlplint.formats.tlp.TlpTraits;

/** Whole TLPs as hexadecimal numbers, one a line, with a time and a direction perhaps. */
public final class TlpHexFormat implements TraceFormat {

    private final TlpHexSettings settings;

    public TlpHexFormat() {
        this(TlpHexSettings.DEFAULT);
    }

    private TlpHexFormat(TlpHexSettings settings) {
        this.settings = settings;
    }

    @Override
    public String id() {
        return "tlp-hex";
    }

    @Override
    public String title() {
        return "TLPs in hexadecimal";
    }

    @Override
    public Set<Trait> traits() {
        return TlpTraits.possible(true);
    }

    @Override
    public List<FormatOption> options() {
        return TlpHexSettings.OPTIONS;
    }

    @Override
    public TraceFormat with(Map<String, String> given) throws TraceException {
        return new TlpHexFormat(TlpHexSettings.of(given));
    }

    /** Many texts hold hexadecimal numbers: nearly all that look like a TLP must be one, and be a good part of the lines. */
    @Override
    public int confidence(byte[] head) {
        try (TlpHexReader reader = new TlpHexReader(new HeadInput(head), settings)) {
            TraceEvent event = new TraceEvent();
            long tlps = 0;
            while (reader.next(event)) {
                tlps++;
            }
            long others = reader.otherLines();
            long refused = reader.skipped().notUnderstood() - others;
            long all = tlps + refused + others;
            if (tlps == 0 || refused * 4 > tlps) {
                return 0;
            }
            boolean several = tlps > 1;
            if (!several && head[head.length - 1] != '\n') {
                // the beginning of some other hexadecimal line, as likely as not
                return 10;
            }
            return tlps * 2 >= all ? several ? 75 : 40 : several && tlps * 5 >= all ? 32 : 10;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        try (TlpHexReader head = new TlpHexReader(HeadInput.of(input), settings)) {
            TraceEvent event = new TraceEvent();
            while (head.next(event)) {
                // what it learns is what counts
            }
            TlpHexReader reader = new TlpHexReader(input, settings);
            reader.know(head.learned());
            return reader;
        }
    }
}
