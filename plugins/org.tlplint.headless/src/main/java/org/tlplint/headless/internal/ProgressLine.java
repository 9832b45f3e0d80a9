/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.concurrent.atomic.AtomicBoolean;

import org.tlplint.core.audit.Progress;

/** Shows how far an audit is on standard error, once it has lasted half a second, and ends it when asked to. */
final class ProgressLine implements Progress {

    /** When progress is shown. */
    enum Mode {
        /** One line that renews itself, if standard error is a terminal. */
        auto,
        /** A new line every two seconds. */
        plain,
        none
    }

    private static final long PATIENCE_NS = 500_000_000L;
    private static final long LIVE_NS = 150_000_000L;
    private static final long PLAIN_NS = 2_000_000_000L;

    private final Console console;
    private final Mode mode;
    private final AtomicBoolean cancelled;
    private final long start = System.nanoTime();
    private long shown = start;
    private int length;

    ProgressLine(Console console, Mode mode, AtomicBoolean cancelled) {
        this.console = console;
        this.mode = mode == Mode.auto && !console.isErrorTerminal() ? Mode.none : mode;
        this.cancelled = cancelled;
    }

    @Override
    public void at(long bytes, long totalBytes, long events) {
        long now = System.nanoTime();
        long pause = mode == Mode.auto ? LIVE_NS : PLAIN_NS;
        if (mode == Mode.none || now - start < PATIENCE_NS || now - shown < pause && length > 0) {
            return;
        }
        shown = now;
        String text = text(bytes, totalBytes, events, now - start);
        if (mode == Mode.auto) {
            text = text.substring(0, Math.min(text.length(), console.width() - 1));
            console.errorRaw("\r" + Layout.pad(text, length));
        } else {
            console.error(text);
        }
        length = text.length();
    }

    static String text(long bytes, long total, long events, long elapsedNs) {
        double seconds = elapsedNs / 1e9;
        String rate = "%s, %,.0f events/s".formatted(Layout.count(events, "event"), events / seconds);
        if (total <= 0) {
            return "tlplint: %s read, %s".formatted(Layout.bytes(bytes), rate);
        }
        long done = Math.min(bytes, total);
        String left = done == 0 ? "" : ", %s left".formatted(rough(elapsedNs / done * (total - done)));
        return "tlplint: %3d %% of %s, %s%s".formatted(done * 100 / total, Layout.bytes(total), rate, left);
    }

    /** Whole seconds, or minutes and seconds; nobody knows the rest. */
    private static String rough(long ns) {
        long seconds = (ns + 999_999_999) / 1_000_000_000;
        return seconds < 120 ? seconds + " s" : "%d min %d s".formatted(seconds / 60, seconds % 60);
    }

    /** Takes the line away again. */
    void done() {
        if (mode == Mode.auto && length > 0) {
            console.errorRaw("\r" + " ".repeat(length) + "\r");
            length = 0;
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
