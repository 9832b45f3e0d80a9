/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.BarWindows.BarWindow;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.pci.Windows.Window;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** What memory accesses to MSI-X Tables and Pending Bit Arrays do. */
final class MemoryReplay {

    private final Replay replay;
    private final Machine machine;
    private final TableAccess access = new TableAccess();
    private final EntryWrite entryWrite = new EntryWrite();
    private final EntryRead entryRead = new EntryRead();
    private final PendingRead pendingRead = new PendingRead();

    private FunctionState function;
    private Region region;
    private long offset;

    MemoryReplay(Replay replay) {
        this.replay = replay;
        machine = replay.machine();
    }

    /** Takes a write if it is to a Table or PBA. */
    boolean write(TraceEvent event) {
        if (event.direction() == Direction.UPSTREAM || !resolve(event)) {
            return false;
        }
        int length = event.has(Field.LENGTH) ? event.length() : event.payloadLength();
        boolean lost = announce(event, true, length);
        if (!lost && region == Region.TABLE) {
            if (function != null) {
                entries(event, length);
                function.touch();
            } else if (event.scope() == AddressScope.MSIX_TABLE && !event.has(Field.TARGET)) {
                blur(event, length);
            }
        }
        return true;
    }

    /** Takes a read if it is of a Table or PBA. */
    boolean read(TraceEvent event) {
        if (event.direction() == Direction.UPSTREAM) {
            return false;
        }
        boolean ours = resolve(event);
        boolean answered = event.has(Field.DATA);
        if (ours) {
            int length = event.has(Field.LENGTH) ? event.length() : event.payloadLength();
            boolean lost = announce(event, false, length);
            if (answered && !lost && function != null && !isUnreachable()) {
                learn(event, event.payloadLength(), null);
                replay.flushed(function.bdf(), event.index(), event);
            } else if (!Replay.isSuccessful(event)) {
                refusedHere(event, null);
            }
        }
        if (!answered && event.has(Field.TAG)) {
            replay.await(event);
        }
        return ours;
    }

    /** A completion of a read arrived, with all that was asked for or a part. */
    void returned(TraceEvent completion, Requests.Pending request) {
        int start = request.start(completion);
        boolean ours = resolve(request.scope(), request.address() + start, request.bar(), request.target());
        if (ours && function != null) {
            if (!function.wasResetAfter(request.ref())) {
                learn(completion, Math.min(request.length() - start, completion.payloadLength()), request.ref());
            }
            replay.flushed(function.bdf(), request.index(), completion);
        }
    }

    /** A read ended with an error. */
    void refused(TraceEvent completion, Requests.Pending request) {
        if (resolve(request.scope(), request.address(), request.bar(), request.target())) {
            refusedHere(completion, request.ref());
        }
    }

    private void refusedHere(TraceEvent event, EventRef request) {
        if (function != null && region == Region.TABLE && offset < function.msix().tableBytes() && !isUnreachable()) {
            entryRead.before(function.msix(), (int) (offset / MsixState.ENTRY_BYTES), request);
            entryRead.setRefused();
            replay.emit(entryRead, function, event, null);
        }
    }

    private boolean resolve(TraceEvent event) {
        int target = event.has(Field.TARGET) ? event.target() : Bdf.NONE;
        return resolve(event.scope(), event.address(), event.bar(), target);
    }

    private boolean resolve(AddressScope scope, long address, int bar, int target) {
        switch (scope) {
            case SYSTEM -> {
                Window window = machine.windows().find(address);
                if (window == null || isTakenOver(window, address)) {
                    return false;
                }
                at(window, address);
                return true;
            }
            case BAR -> {
                return resolveInBar(address, bar, target);
            }
            default -> {
                region = scope == AddressScope.MSIX_TABLE ? Region.TABLE : Region.PBA;
                offset = address;
                if (offset < 0) {
                    return false;
                }
                function = target != Bdf.NONE ? machine.find(target) : onlyCandidate();
                if (function != null && function.msix() == null) {
                    function = null;
                }
                return true;
            }
        }
    }

    /** Whether the function does not decode the address, and another one does: software gave it that address meanwhile. */
    private boolean isTakenOver(Window window, long address) {
        if (window.liveliness() > 0) {
            return false;
        }
        BarWindow other = machine.barWindows().find(address);
        return other != null && other.function() != window.function()
                && other.function().isDecoding(other.bar()).isTrue();
    }

    private void at(Window window, long address) {
        function = window.function();
        region = window.region();
        offset = address - window.start();
    }

    private boolean resolveInBar(long address, int bar, int target) {
        FunctionState f = machine.find(target);
        MsixState msix = f == null ? null : f.msix();
        if (msix == null) {
            return false;
        }
        function = f;
        long inTable = address - msix.tableOffset();
        long inPba = address - msix.pbaOffset();
        if (msix.isTableLocated() && bar == msix.tableBar() && inTable >= 0 && inTable < msix.tableBytes()) {
            region = Region.TABLE;
            offset = inTable;
            return true;
        }
        region = Region.PBA;
        offset = inPba;
        return msix.isPbaLocated() && bar == msix.pbaBar() && inPba >= 0 && inPba < msix.pbaBytes();
    }

    /** The one function whose Table or PBA is large enough and reachable, or null if there are several. */
    private FunctionState onlyCandidate() {
        FunctionState only = null;
        for (FunctionState f : machine.functions()) {
            if (!isCandidate(f)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = f;
        }
        return only;
    }

    /** One of several Tables was written, it is not known which. */
    private void blur(TraceEvent event, int length) {
        for (FunctionState f : machine.functions()) {
            if (isCandidate(f)) {
                long end = Math.min(offset + length, f.msix().tableBytes());
                for (long at = offset & ~3L; at < end; at += 4) {
                    f.msix().writeUnknown((int) (at / MsixState.ENTRY_BYTES), (int) (at >> 2) & 3, -1, event.ref());
                }
                f.touch();
            }
        }
    }

    private boolean isCandidate(FunctionState f) {
        MsixState msix = f.msix();
        return msix != null && offset < (region == Region.TABLE ? msix.tableBytes() : msix.pbaBytes())
                && !f.isDecoding(region == Region.TABLE ? msix.tableBar() : msix.pbaBar()).isFalse();
    }

    /** An access that cannot be answered and is all the same shows that software switched the function on unseen. */
    private boolean announce(TraceEvent event, boolean write, int length) {
        boolean answered = !write && event.has(Field.DATA) && event.has(Field.STATUS);
        boolean lost = !Replay.isSuccessful(event) || function != null && isUnreachable() && !answered;
        access.set(region, write, offset, length, event.shows(Field.LENGTH), lost);
        replay.emit(access, function, event, null);
        return lost;
    }

    private boolean isUnreachable() {
        MsixState msix = function.msix();
        int bar = region == Region.TABLE ? msix.tableBar() : msix.pbaBar();
        return function.isDecoding(bar).isFalse() || function.bars().isLeft(bar) || function.powerState() > 0;
    }

    private void entries(TraceEvent event, int length) {
        MsixState msix = function.msix();
        long end = Math.min(offset + Math.min(length, TraceEvent.MAX_PAYLOAD), msix.tableBytes());
        int known = event.has(Field.DATA) ? event.payloadLength() : 0;
        for (long at = offset; at < end;) {
            int vector = (int) (at / MsixState.ENTRY_BYTES);
            long entryEnd = Math.min(end, (vector + 1L) * MsixState.ENTRY_BYTES);
            entryWrite.before(msix, vector);
            boolean any = false;
            while (at < entryEnd) {
                int dword = (int) (at >> 2) & 3;
                long next = Math.min(entryEnd, (at | 3) + 1);
                int bits = 0;
                int value = 0;
                int missing = 0;
                for (long b = at; b < next; b++) {
                    int i = (int) (b - offset);
                    if (isEnabled(event, i, length)) {
                        int shift = (int) (b & 3) * 8;
                        bits |= i < known ? 0xff << shift : 0;
                        missing |= i < known ? 0 : 0xff << shift;
                        value |= i < known ? event.payloadByte(i) << shift : 0;
                    }
                }
                if (missing != 0) {
                    msix.writeUnknown(vector, dword, missing, event.ref());
                }
                if (bits != 0) {
                    msix.write(vector, dword, value, bits, event.ref());
                    entryWrite.add(dword, value, bits);
                    any = true;
                }
                at = next;
            }
            if (any) {
                replay.emit(entryWrite, function, event, null);
            }
        }
    }

    /** Byte enables count from the DWORD of the first byte. */
    static boolean isEnabled(TraceEvent event, int index, int length) {
        if (!event.has(Field.BYTE_ENABLES)) {
            return true;
        }
        int lead = (int) event.address() & 3;
        int at = lead + index;
        int lastDword = lead + length - 1 >> 2;
        int enables = at >> 2 == 0 ? event.firstBe() : at >> 2 == lastDword ? event.lastBe() : 0xf;
        return (enables >> (at & 3) & 1) != 0;
    }

    /**
     * @param request the event that asked, or null if it is this one
     */
    private void learn(TraceEvent event, int length, EventRef request) {
        function.touch();
        if (region == Region.PBA) {
            learnPending(event, length, request);
            return;
        }
        MsixState msix = function.msix();
        if (offset >= msix.tableBytes()) {
            return;
        }
        long start = Math.min(offset, msix.tableBytes());
        long end = Math.min(start + length, msix.tableBytes());
        for (long at = start + 3 & ~3L; at + 4 <= end;) {
            int vector = (int) (at / MsixState.ENTRY_BYTES);
            long entryEnd = (vector + 1L) * MsixState.ENTRY_BYTES;
            EventRef written = msix.entry(vector).writtenBy();
            boolean overtaken = request != null && written != null && written.event() > request.event();
            entryRead.before(msix, vector, request);
            for (; at + 4 <= Math.min(end, entryEnd); at += 4) {
                int value = event.dword((int) (at - offset));
                int dword = (int) (at >> 2) & 3;
                if (value == -1 && !overtaken) {
                    entryRead.addOnes(dword);
                } else if (!overtaken) {
                    msix.learn(vector, dword, value, -1);
                    entryRead.add(dword, value);
                }
            }
            if (!entryRead.isEmpty()) {
                replay.emit(entryRead, function, event, null);
            }
        }
    }

    /** What is read where nobody answers; so many vectors are not pending at once. */
    private static boolean isAllOnes(TraceEvent event, int bytes) {
        for (int i = 0; i < bytes; i++) {
            if (event.payloadByte(i) != 0xff) {
                return false;
            }
        }
        return bytes >= 4;
    }

    private void learnPending(TraceEvent event, int length, EventRef request) {
        MsixState msix = function.msix();
        int first = (int) Math.min(offset, msix.pbaBytes()) * 8;
        int bits = Math.max(0, Math.min(length, msix.pbaBytes() - first / 8)) * 8;
        if (bits == 0 || isAllOnes(event, bits / 8)) {
            return;
        }
        int count = Math.max(0, Math.min(bits, msix.size() - first));
        pendingRead.before(msix, first, count, request);
        for (int i = 0; i < bits; i++) {
            boolean value = (event.payloadByte(i >> 3) >> (i & 7) & 1) != 0;
            if (i < count) {
                msix.learnPending(first + i, value);
            } else {
                pendingRead.addReserved(first + i & 63, value);
            }
        }
        replay.emit(pendingRead, function, event, null);
    }
}
