/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.ftrace;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;

/** Text of Linux' tracing system: {@code trace} and {@code trace_pipe}, {@code trace-cmd report}, {@code perf script}. */
public final class FtraceFormat implements TraceFormat {

    private static final FormatOption IOREMAP = new FormatOption("ioremap", "",
            "where device memory is mapped, VIRTUAL+SIZE@PHYSICAL in hexadecimal, several with / between: for rwmmio events");
    private static final int MOST_LINES = 4_000;

    private final Ioremap ioremap;

    public FtraceFormat() {
        this(Ioremap.NONE);
    }

    private FtraceFormat(Ioremap ioremap) {
        this.ioremap = ioremap;
    }

    @Override
    public String id() {
        return "ftrace";
    }

    @Override
    public String title() {
        return "Linux ftrace, trace-cmd or perf text";
    }

    @Override
    public Set<Trait> traits() {
        return EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.ACCESS_WIDTH, Trait.TIME);
    }

    /** What the first bytes hold. */
    private static final class Head {
        private final EnumSet<Trait> traits = EnumSet.of(Trait.TIME);
        private int lines;
        private int known;

        private Head(byte[] head) {
            FtraceLine line = new FtraceLine();
            for (int from = 0; from < head.length && lines < MOST_LINES;) {
                int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
                int to = newline < 0 ? head.length : newline;
                int end = to > from && head[to - 1] == '\r' ? to - 1 : to;
                if (end > from && head[from] != '#') {
                    lines++;
                    if (line.parse(head, from, end)) {
                        look(KnownEvent.of(line));
                    }
                }
                from = to + 1;
            }
        }

        private void look(KnownEvent event) {
            known += event == KnownEvent.OTHER ? 0 : 1;
            switch (event) {
                case RWMMIO_WRITE, RWMMIO_READ, KVM_MMIO -> {
                    traits.add(Trait.TABLE_ACCESSES);
                    traits.add(Trait.ACCESS_WIDTH);
                }
                case CONFIG -> traits.add(Trait.CONFIG_ACCESSES);
                default -> {
                    // tells nothing that rules need
                }
            }
        }
    }

    /** The share of lines with an event that we know; others may stand around them. */
    @Override
    public int confidence(byte[] head) {
        Head seen = new Head(head);
        return seen.known == 0 ? 0 : 55 + 44 * seen.known / seen.lines;
    }

    /** What a trace shows is what its beginning shows: probes on all accesses of a kind are there from the start. */
    @Override
    public EventReader open(TraceInput input) throws IOException {
        try (InputStream in = input.open(0)) {
            return new FtraceReader(input, ioremap, new Head(in.readNBytes(DETECTION_BYTES)).traits);
        }
    }

    @Override
    public List<FormatOption> options() {
        return List.of(IOREMAP);
    }

    @Override
    public TraceFormat with(Map<String, String> settings) throws TraceException {
        Ioremap chosen = ioremap;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (!setting.getKey().equals(IOREMAP.name())) {
                throw new TraceException("the format %s takes no setting '%s'".formatted(id(), setting.getKey()));
            }
            chosen = Ioremap.of(setting.getValue());
        }
        return new FtraceFormat(chosen);
    }
}
