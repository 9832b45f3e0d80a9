/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import java.util.Arrays;

import org.tlplint.core.device.StoreLayout;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.StoreWindows.Window;
import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * What memory accesses to message stores of the devices' own do. One access may hit several: they may share a structure of the
 * device, each with fields of its own.
 */
final class StoreReplay {

    /** Windows that one access can lie in; a device description gives no function more stores at one place. */
    private static final int MOST = 16;
    /** Fields of a slot in the order of an MSI-X entry. */
    private static final int FIELDS = 4;

    private final Replay replay;
    private final Machine machine;
    private final boolean any;
    private final TableAccess access = new TableAccess();
    private final EntryWrite entryWrite = new EntryWrite();
    private final EntryRead entryRead = new EntryRead();
    private final Window[] windows = new Window[MOST];
    private final int[] value = new int[FIELDS];
    private final int[] bits = new int[FIELDS];
    private final int[] missing = new int[FIELDS];

    StoreReplay(Replay replay) {
        this.replay = replay;
        machine = replay.machine();
        any = !machine.devices().all().isEmpty();
    }

    /** Takes a write if it is to a store. */
    boolean write(TraceEvent event) {
        return any && event.direction() != Direction.UPSTREAM && access(event, true);
    }

    /** Takes a read if it is of a store. */
    boolean read(TraceEvent event) {
        return any && event.direction() != Direction.UPSTREAM && access(event, false);
    }

    private boolean access(TraceEvent event, boolean write) {
        int length = Math.min(event.has(Field.LENGTH) ? event.length() : event.payloadLength(), TraceEvent.MAX_PAYLOAD);
        boolean hit = false;
        if (event.scope() == AddressScope.BAR) {
            FunctionState f = event.has(Field.TARGET) ? machine.find(event.target()) : null;
            for (int i = 0; f != null && i < f.stores().size(); i++) {
                InterruptStore store = f.stores().get(i);
                if (store.layout().bar() == event.bar()) {
                    hit |= access(event, write, f, store, event.address() - store.layout().start(), length);
                }
            }
        } else if (event.scope() == AddressScope.SYSTEM) {
            int count = machine.storeWindows().find(event.address(), length, windows);
            for (int i = 0; i < count; i++) {
                Window w = windows[i];
                hit |= access(event, write, w.function(), w.store(), event.address() - w.start(), length);
            }
        }
        return hit;
    }

    /**
     * @param from first byte of the access from the start of the store; may be below it
     */
    private boolean access(TraceEvent event, boolean write, FunctionState f, InterruptStore store, long from,
            int length) {
        StoreLayout layout = store.layout();
        long first = first(layout, from, length);
        if (first < 0) {
            return false;
        }
        boolean lost = !Replay.isSuccessful(event) || f.powerState() > 0
                || layout.bar() != StoreLayout.NONE && f.isDecoding(layout.bar()).isFalse();
        access.set(Region.STORE, write, first, length, event.shows(Field.LENGTH), lost);
        access.setStore(store);
        replay.emit(access, f, event, null);
        if (!lost && write) {
            written(event, f, store, from, length);
        } else if (!lost && event.has(Field.DATA)) {
            learn(event, f, store, from, Math.min(length, event.payloadLength()), null);
            replay.flushed(f.bdf(), event.index(), event);
        }
        return true;
    }

    /** The first byte of a field that the access touches, or -1. */
    private static long first(StoreLayout layout, long from, int length) {
        long end = Math.min(from + length, layout.bytes());
        for (long at = Math.max(0, from); at < end; at = (at | 3) + 1) {
            if (layout.covers(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The completion of a read arrived. */
    void returned(TraceEvent completion, Requests.Pending request) {
        int length = Math.min(request.length(), completion.payloadLength());
        int count = any ? machine.storeWindows().find(request.address(), length, windows) : 0;
        for (int i = 0; i < count; i++) {
            Window w = windows[i];
            learn(completion, w.function(), w.store(), request.address() - w.start(), length, request.ref());
            replay.flushed(w.function().bdf(), request.index(), completion);
        }
    }

    private void written(TraceEvent event, FunctionState f, InterruptStore store, long from, int length) {
        StoreLayout layout = store.layout();
        int known = event.has(Field.DATA) ? event.payloadLength() : 0;
        long end = Math.min(from + length, layout.bytes());
        for (long at = Math.max(0, from); at < end;) {
            int slot = (int) (at / layout.stride());
            long slotEnd = Math.min(end, (slot + 1L) * layout.stride());
            clear();
            for (; at < slotEnd; at++) {
                int field = layout.field((int) (at % layout.stride()));
                int i = (int) (at - from);
                if (field >= 0 && MemoryReplay.isEnabled(event, i, length)) {
                    int shift = (int) (at & 3) * 8;
                    bits[field] |= i < known ? 0xff << shift : 0;
                    missing[field] |= i < known ? 0 : 0xff << shift;
                    value[field] |= i < known ? event.payloadByte(i) << shift : 0;
                }
            }
            onlyMask(layout);
            write(event, f, store, slot);
        }
    }

    private void clear() {
        Arrays.fill(value, 0);
        Arrays.fill(bits, 0);
        Arrays.fill(missing, 0);
    }

    /** Of the control field only the mask bit counts, as bit 0 and Set for masked. */
    private void onlyMask(StoreLayout layout) {
        int control = MsixEntry.VECTOR_CONTROL;
        value[control] = layout.mask(value[control]);
        bits[control] = bits[control] >>> layout.maskBit() & 1;
        missing[control] = missing[control] >>> layout.maskBit() & 1;
    }

    /** One access masks a slot before it changes the message, and unmasks it after. */
    private void write(TraceEvent event, FunctionState f, InterruptStore store, int slot) {
        EventRef by = event.ref();
        entryWrite.before(store, slot);
        boolean maskFirst = bits[MsixEntry.VECTOR_CONTROL] != 0 && value[MsixEntry.VECTOR_CONTROL] != 0;
        boolean wrote = false;
        for (int i = 0; i < FIELDS; i++) {
            int field = maskFirst ? (i + MsixEntry.VECTOR_CONTROL) % FIELDS : i;
            if (missing[field] != 0) {
                store.writeUnknown(slot, field, missing[field], by);
                f.touch();
            }
            if (bits[field] != 0) {
                store.write(slot, field, value[field], bits[field], by);
                entryWrite.add(field, value[field], bits[field]);
                wrote = true;
            }
        }
        if (wrote) {
            f.touch();
            replay.emit(entryWrite, f, event, null);
        }
    }

    /**
     * @param request the event that asked, or null if it is this one
     */
    private void learn(TraceEvent event, FunctionState f, InterruptStore store, long from, int length,
            EventRef request) {
        StoreLayout layout = store.layout();
        long end = Math.min(from + length, layout.bytes());
        for (long at = Math.max(0, from + 3 & ~3L); at + 4 <= end;) {
            int slot = (int) (at / layout.stride());
            long slotEnd = Math.min(end, (slot + 1L) * layout.stride());
            EventRef written = store.entry(slot).writtenBy();
            boolean overtaken = request != null && written != null && written.event() > request.event();
            entryRead.before(store, slot, request);
            for (; at + 4 <= slotEnd; at += 4) {
                int field = layout.field((int) (at % layout.stride()));
                int read = event.dword((int) (at - from));
                if (field >= 0 && read == -1 && !overtaken) {
                    entryRead.addOnes(field);
                } else if (field >= 0 && !overtaken) {
                    boolean control = field == MsixEntry.VECTOR_CONTROL;
                    int normal = control ? layout.mask(read) : read;
                    store.learn(slot, field, normal, control ? 1 : -1);
                    entryRead.add(field, normal);
                }
            }
            if (!entryRead.isEmpty()) {
                f.touch();
                replay.emit(entryRead, f, event, null);
            }
        }
    }
}
