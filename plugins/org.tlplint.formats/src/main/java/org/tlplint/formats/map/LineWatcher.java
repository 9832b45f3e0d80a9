/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;

/** Is told what a mapping makes of each line. */
interface LineWatcher {

    /** Nobody. */
    LineWatcher NONE = new LineWatcher() {
        @Override
        public void line(long number, byte[] bytes, int from, int to, String pattern) {
            // nobody
        }

        @Override
        public void field(Target target, int from, int to) {
            // nobody
        }

        @Override
        public void result(long number, TraceEvent event, SkipLog.Skip skip, Target failed) {
            // nobody
        }
    };

    /**
     * A line.
     *
     * @param pattern name of the pattern that it matches, or null
     */
    void line(long number, byte[] bytes, int from, int to, String pattern);

    /** A field in the line told of last. */
    void field(Target target, int from, int to);

    /**
     * What became of the line with a number, and those that go on with it.
     *
     * @param event what they are, if there is no skip
     * @param failed the field that cannot be read, or null
     */
    void result(long number, TraceEvent event, SkipLog.Skip skip, Target failed);
}
