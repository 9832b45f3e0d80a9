/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.tlplint.core.timeline.Clock;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.ui.internal.audit.TraceSession;

/** Asks for the exact events of what is seen on a chart, where that is coarse and not too much to be read again. */
final class Sharpener {

    private final TraceSession session;
    private final Chart chart;
    private final DetailLoader loader;
    private Timeline detail;

    /**
     * @param came called in the UI thread when a part has become exact
     */
    Sharpener(TraceSession session, Chart chart, Display display, Runnable came) {
        this.session = session;
        this.chart = chart;
        Consumer<Timeline> loaded = part -> {
            if (!session.isBusy()) {
                detail = part;
                came.run();
            }
        };
        loader = new DetailLoader(session, display, loaded);
    }

    /** The exact timeline of a part, or null. */
    Timeline detail() {
        return detail;
    }

    /** Looks at what is seen now. */
    void look() {
        Scene scene = chart.scene();
        Window window = chart.window();
        if (session.isBusy() || seen().stream().noneMatch(row -> scene.isBlurred(row, window))) {
            return;
        }
        Clock clock = scene.clock();
        long from = clock.surelyBefore(scene.origin() + (long) window.from(), scene.axis());
        long to = clock.surelyAfter(scene.origin() + (long) window.to() + 1, scene.axis());
        if (to - from <= DetailLoader.MOST) {
            long margin = Math.max(16, (to - from) / 4);
            loader.want(Math.max(0, from - margin), Math.min(clock.lastEvent(), to + margin));
        }
    }

    private List<LaneRow> seen() {
        List<LaneRow> all = chart.lanes().rows();
        int first = Math.min(all.size(), chart.scroll() / chart.rowHeight());
        return all.subList(first, Math.min(all.size(), first + chart.plotHeight() / chart.rowHeight() + 2));
    }

    /** Nothing that was read holds any longer. */
    void forget() {
        loader.cancel();
        detail = null;
    }
}
