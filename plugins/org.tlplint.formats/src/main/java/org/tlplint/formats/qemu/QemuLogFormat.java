/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/**
 * The text log of QEMU's trace events ({@code -trace … -D file}), as written by the "log" backend of every version, with
 * or without time stamps.
 */
public final class QemuLogFormat implements TraceFormat {

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
            return new QemuLogReader(input, new QemuHead(in.readNBytes(DETECTION_BYTES)).traits());
        }
    }
}
