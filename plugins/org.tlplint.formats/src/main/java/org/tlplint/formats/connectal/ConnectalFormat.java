/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.connectal;

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

/** Traces of Connectal's PCIe tracer, an FPGA endpoint: {@code .tstlp} and the output of {@code pcieflat}. */
public final class ConnectalFormat implements TraceFormat {

    private final double nsPerTick;
    private final boolean swapped;

    public ConnectalFormat() {
        this(0, true);
    }

    private ConnectalFormat(double nsPerTick, boolean swapped) {
        this.nsPerTick = nsPerTick;
        this.swapped = swapped;
    }

    @Override
    public String id() {
        return "connectal";
    }

    @Override
    public String title() {
        return "Connectal PCIe trace";
    }

    @Override
    public Set<Trait> traits() {
        return TlpTraits.possible(true);
    }

    @Override
    public List<FormatOption> options() {
        return List.of(
                new FormatOption("clock", "",
                        "the PCIe user clock in MHz, 125 or 250 as a rule; without it times are cycles and count as inferred"),
                new FormatOption("data", "value",
                        "how pcieflat printed the DWORD behind a header of three: value, a number, or wire, as on the wire"));
    }

    @Override
    public TraceFormat with(Map<String, String> settings) throws TraceException {
        double ns = 0;
        boolean value = true;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            switch (setting.getKey()) {
                case "clock" -> ns = 1000 / clock(setting.getValue());
                case "data" -> {
                    value = setting.getValue().equals("value");
                    if (!value && !setting.getValue().equals("wire")) {
                        throw new TraceException(
                                "connectal: data=%s: value or wire expected".formatted(setting.getValue()));
                    }
                }
                default -> throw new TraceException("connectal has no setting '%s'".formatted(setting.getKey()));
            }
        }
        return new ConnectalFormat(ns, value);
    }

    private static double clock(String text) throws TraceException {
        try {
            double clock = Double.parseDouble(text);
            if (clock >= 0.001 && clock <= 100_000) {
                return clock;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new TraceException("connectal: clock=%s: a number of MHz expected".formatted(text));
    }

    @Override
    public int confidence(byte[] head) {
        try (ConnectalReader reader = new ConnectalReader(new HeadInput(head), nsPerTick, swapped)) {
            TraceEvent event = new TraceEvent();
            long tlps = 0;
            while (reader.next(event)) {
                tlps++;
            }
            long others = reader.otherLines();
            long wrong = reader.skipped().notUnderstood() - others;
            if (tlps == 0 || wrong > tlps) {
                return 0;
            }
            return others <= tlps ? tlps > 1 ? 95 : 80 : tlps > 3 && others <= 5 * tlps ? 60 : 10;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        try (ConnectalReader head = new ConnectalReader(HeadInput.of(input), nsPerTick, swapped)) {
            TraceEvent event = new TraceEvent();
            while (head.next(event)) {
                // what it learns is what counts
            }
            ConnectalReader reader = new ConnectalReader(input, nsPerTick, swapped);
            reader.know(head.learned());
            return reader;
        }
    }
}
