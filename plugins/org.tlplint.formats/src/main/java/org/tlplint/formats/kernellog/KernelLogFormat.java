/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.kernellog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.HeadInput;

/** A kernel's log with reports of Advanced Error Reporting or Downstream Port Containment: headers of TLPs that failed. */
public final class KernelLogFormat implements TraceFormat {

    @Override
    public String id() {
        return "kernel-log";
    }

    @Override
    public String title() {
        return "AER or DPC report in a kernel log";
    }

    @Override
    public Set<Trait> traits() {
        return EnumSet.of(Trait.REQUESTER_ID, Trait.ACCESS_WIDTH, Trait.BYTE_ENABLES);
    }

    /** Less sure of header logs of lspci alone than lspci's own format is of a device with text. */
    @Override
    public int confidence(byte[] head) {
        try (KernelLogReader reader = new KernelLogReader(new HeadInput(head))) {
            TraceEvent event = new TraceEvent();
            while (reader.next(event)) {
                // the reader counts
            }
            if (reader.kernelHeaders() > 0) {
                return reader.messages() * 2 >= reader.linesRead()
                        ? 90
                        : reader.kernelHeaders() * 2 >= reader.linesRead() ? 80 : 45;
            }
            long logs = reader.lspciHeaders();
            return logs == 0 ? 0 : reader.otherLines() <= logs ? 80 : 33;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public EventReader open(TraceInput input) {
        return new KernelLogReader(input);
    }
}
