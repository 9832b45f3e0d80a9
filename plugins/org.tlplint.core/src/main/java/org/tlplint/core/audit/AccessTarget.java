/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;
import java.util.function.LongPredicate;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** Something whose accesses an {@link AccessSearch} looks for. */
public sealed interface AccessTarget {

    /** An access is found: its number goes to the receiver, which answers whether to look for more. */
    void scan(TraceView view, long from, long to, LongPredicate found, AccessSearch.Watch watch) throws IOException;

    /** Whether nothing can be found between two moments at which the function has the same version. */
    boolean changesVersion();

    /** The function. */
    int bdf();

    /**
     * A register of configuration space: requests that access one of its bytes, answered or not.
     *
     * @param bdf the function
     * @param offset first byte
     * @param bytes how many
     * @param writesOnly whether reads do not count
     */
    record Register(int bdf, int offset, int bytes, boolean writesOnly) implements AccessTarget {

        @Override
        public boolean changesVersion() {
            return false;
        }

        @Override
        public void scan(TraceView view, long from, long to, LongPredicate found, AccessSearch.Watch watch)
                throws IOException {
            view.read(from, event -> event.index() < to && watch.goesOn(event.index())
                    && (!matches(event) || found.test(event.index())));
        }

        private boolean matches(TraceEvent event) {
            boolean kind = event.kind() == EventKind.CONFIG_WRITE
                    || !writesOnly && event.kind() == EventKind.CONFIG_READ;
            if (!kind || event.target() != bdf) {
                return false;
            }
            int start = (int) event.address();
            int length = Math.max(1, event.has(Field.LENGTH) ? event.length() : event.payloadLength());
            if (start >= offset + bytes || start + length <= offset) {
                return false;
            }
            if (!event.has(Field.BYTE_ENABLES)) {
                return true;
            }
            for (int at = Math.max(start, offset); at < Math.min(start + length, offset + bytes); at++) {
                if ((event.firstBe() >>> (at & 3) & 1) != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * An entry of a message store: writes that reached it.
     *
     * @param bdf the function
     * @param store name of the store; empty for the MSI-X Table
     * @param vector number of the entry
     */
    record Entry(int bdf, String store, int vector) implements AccessTarget {

        @Override
        public boolean changesVersion() {
            return true;
        }

        /** The last write to the entry, or null. */
        public EventRef writtenBy(FunctionState f) {
            MsixEntry entry = entry(f);
            return entry == null ? null : entry.writtenBy();
        }

        private MsixEntry entry(FunctionState f) {
            if (f == null) {
                return null;
            }
            if (store.isEmpty()) {
                return f.msix() == null ? null : f.msix().touched(vector);
            }
            for (InterruptStore one : f.stores()) {
                if (one.name().equals(store)) {
                    return ((MessageStore) one).touched(vector);
                }
            }
            return null;
        }

        @Override
        public void scan(TraceView view, long from, long to, LongPredicate found, AccessSearch.Watch watch)
                throws IOException {
            view.replay(from, step -> {}, (event, replay) -> {
                if (event.index() >= to || !watch.goesOn(event.index())) {
                    return false;
                }
                replay.accept(event);
                if (event.index() < from) {
                    return true;
                }
                EventRef by = writtenBy(replay.machine().find(bdf));
                return by == null || by.event() != event.index() || found.test(event.index());
            });
        }
    }
}
