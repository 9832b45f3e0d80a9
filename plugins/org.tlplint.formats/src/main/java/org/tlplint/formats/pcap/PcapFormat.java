/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** The file format of libpcap, with times in microseconds or nanoseconds. */
public final class PcapFormat implements TraceFormat {

    private final CaptureSettings settings;

    public PcapFormat() {
        this(CaptureSettings.DEFAULT);
    }

    private PcapFormat(CaptureSettings settings) {
        this.settings = settings;
    }

    @Override
    public String id() {
        return "pcap";
    }

    @Override
    public String title() {
        return "packet capture (pcap)";
    }

    @Override
    public Set<Trait> traits() {
        return CaptureReader.TRAITS;
    }

    @Override
    public int confidence(byte[] head) {
        return PcapHeader.isPcap(head, 0, head.length) ? 100 : 0;
    }

    @Override
    public List<FormatOption> options() {
        return CaptureSettings.OPTIONS;
    }

    @Override
    public TraceFormat with(Map<String, String> values) throws TraceException {
        return new PcapFormat(CaptureSettings.of(values));
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        return new PcapReader(input, settings);
    }
}
