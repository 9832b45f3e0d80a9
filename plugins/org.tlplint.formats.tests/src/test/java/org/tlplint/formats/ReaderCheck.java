/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** Reads a source and finds what no reader may do, whatever the source holds. Made to be used for millions of sources. */
final class ReaderCheck {

    /** What reading came to: no events and no lines if the source was refused. */
    record Outcome(long events, long lines, String refusal) {
    }

    private static final String NAME = "some-name";

    private final TraceFormat format;
    private final Accounting accounting;
    private final TraceEvent event = new TraceEvent();
    private final Source source = new Source();

    ReaderCheck(TraceFormat format, Accounting accounting) {
        this.format = format;
        this.accounting = accounting;
    }

    /**
     * Reads a source.
     *
     * @param what the source is, for the message: a text, or the number of a seed
     * @throws AssertionError if the reader breaks a promise
     */
    Outcome check(byte[] bytes, Object what) {
        source.bytes = bytes;
        source.delivered = 0;
        try (EventReader reader = format.open(source)) {
            return read(reader, bytes);
        } catch (TraceException e) {
            if (e.getMessage() == null || !e.getMessage().contains(NAME)
                    || e.getMessage().length() < NAME.length() + 12) {
                throw failed(what, "refused without a clear message that names the source: " + e.getMessage(), e);
            }
            return new Outcome(0, 0, e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw failed(what, e.toString(), e);
        }
    }

    private AssertionError failed(Object what, String problem, Throwable cause) {
        return new AssertionError("%s, %s: %s".formatted(format.id(), what, problem), cause);
    }

    private Outcome read(EventReader reader, byte[] bytes) throws IOException {
        Set<Trait> possible = EnumSet.noneOf(Trait.class);
        possible.addAll(reader.possibleTraits());
        long events = 0;
        long line = 1;
        while (reader.next(event)) {
            promise(event.index() == events++, "index");
            promise(event.line() >= line && event.line() <= reader.linesRead(), "line of an event");
            promise(event.offset() >= 0 && event.offset() < bytes.length, "offset of an event");
            promise(event.payloadLength() >= 0 && event.payloadLength() <= TraceEvent.MAX_PAYLOAD, "payload");
            promise(events <= 4L * bytes.length, "bounded number of events");
            line = event.line();
        }
        promise(reader.bytesRead() == bytes.length, "bytes read");
        // a look at the head, one at a table before the events, and the events
        promise(source.delivered <= 4L * bytes.length, "a source is not read again and again");
        promise(possible.containsAll(reader.traits()), "traits that were possible");
        SkipLog skipped = reader.skipped();
        for (SkipLog.Skip skip : skipped.counted()) {
            promise(!skip.reason().isBlank() && skip.line() >= 1 && skip.line() <= Math.max(1, reader.linesRead()),
                    "place of a skip");
        }
        String problem = accounting.problem(bytes, events, skipped, reader.linesRead());
        if (problem != null) {
            throw new AssertionError(problem);
        }
        return new Outcome(events, reader.linesRead(), null);
    }

    private static void promise(boolean kept, String what) {
        if (!kept) {
            throw new AssertionError("broken promise: " + what);
        }
    }

    /** Counts what it delivers. */
    private static final class Source implements TraceInput {
        private byte[] bytes;
        private long delivered;

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public long storedSize() {
            return bytes.length;
        }

        @Override
        public InputStream open(long offset) {
            int from = (int) Math.min(offset, bytes.length);
            return new ByteArrayInputStream(bytes, from, bytes.length - from) {
                @Override
                public synchronized int read(byte[] to, int start, int length) {
                    int read = super.read(to, start, length);
                    delivered += Math.max(0, read);
                    return read;
                }

                /** What the method of the superclass allocates would be most of the cost of a small source. */
                @Override
                public byte[] readNBytes(int length) {
                    byte[] result = new byte[Math.min(length, available())];
                    read(result, 0, result.length);
                    return result;
                }

                @Override
                public synchronized int read() {
                    delivered++;
                    return super.read();
                }
            };
        }

        @Override
        public boolean seekable() {
            return true;
        }

        @Override
        public long storedPosition() {
            return 0;
        }

        @Override
        public String sha256() {
            return "";
        }
    }
}
