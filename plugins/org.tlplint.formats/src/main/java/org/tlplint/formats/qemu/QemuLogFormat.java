/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

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

/**
 * The text log of QEMU's trace events ({@code -trace … -D file}), as written by the "log" backend of every version, with
 * or without time stamps.
 */
public final class QemuLogFormat implements TraceFormat {

    private static final FormatOption BUS = new FormatOption("bus", "0",
            "bus, in hexadecimal, of the configuration accesses in logs of QEMU up to 6.2, which name none");

    private final int bus;

    public QemuLogFormat() {
        this(-1);
    }

    private QemuLogFormat(int bus) {
        this.bus = bus;
    }

    @Override
    public String id() {
        return "qemu-log";
    }

    @Override
    public String title() {
        return "QEMU trace log";
    }

    @Override
    public Set<Trait> traits() {
        return EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME, Trait.SYNCHRONOUS);
    }

    @Override
    public int confidence(byte[] head) {
        return new QemuHead(head).confidence();
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        try (InputStream in = input.open(0)) {
            return new QemuLogReader(input, new QemuHead(in.readNBytes(DETECTION_BYTES)).traits(), bus);
        }
    }

    @Override
    public List<FormatOption> options() {
        return List.of(BUS);
    }

    @Override
    public TraceFormat with(Map<String, String> settings) throws TraceException {
        int chosen = bus;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (!setting.getKey().equals(BUS.name())) {
                throw new TraceException("the format %s takes no setting '%s'".formatted(id(), setting.getKey()));
            }
            if (!setting.getValue().matches("\\p{XDigit}{1,2}")) {
                throw new TraceException("bus=%s: a bus is 00 to ff".formatted(setting.getValue()));
            }
            chosen = Integer.parseInt(setting.getValue(), 16);
        }
        return new QemuLogFormat(chosen);
    }
}
