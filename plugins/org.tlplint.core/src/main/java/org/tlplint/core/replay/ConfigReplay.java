/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.pci.VirtualFunctions;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.TraceEvent;

/** What configuration accesses, snapshots and resets do. */
final class ConfigReplay {

    private static final int COMMAND = 0x04;
    private static final int BRIDGE_CONTROL = 0x3e;
    private static final int SECONDARY_BUS_RESET = 0x40;
    private static final int FLR_CAPABLE = 28;
    private static final int AF_FLR_CAPABLE = 25;
    /** What Vendor and Device ID read while a function is not ready (PCIe Base 6.x, 2.3.2). */
    private static final long RETRY = 0xffff_0001L;

    private final Replay replay;
    private final Machine machine;
    private final ConfigRead configRead = new ConfigRead();
    private final ConfigWrite configWrite = new ConfigWrite();
    private final LayoutSeen layoutSeen = new LayoutSeen();
    private final CommandWrite commandWrite = new CommandWrite();
    private final MsiWrite msiWrite = new MsiWrite();
    private final MsixControlWrite msixWrite = new MsixControlWrite();
    private final FunctionReset functionReset = new FunctionReset();

    ConfigReplay(Replay replay) {
        this.replay = replay;
        machine = replay.machine();
    }

    /**
     * Software read configuration space.
     *
     * @param event the one that shows the answer
     * @param request the event that asked, or null if it is the same
     */
    void read(TraceEvent event, EventRef request, int bdf, int offset, int bytes) {
        long data = event.data();
        String name = request == null ? event.targetName() : null;
        boolean nobody = bytes >= 2 && offset == 0 && (data & 0xffff) == 0xffff;
        if (nobody || bytes < 1 || bytes > 4 || offset < 0 || offset > 4095 || isAllOnes(bytes, data)
                || offset == 0 && bytes == 4 && (data & 0xffff_ffffL) == RETRY) {
            return;
        }
        FunctionState f = machine.function(bdf);
        if (f != null && (request == null || !f.isOvertaken(request))) {
            boolean identity = offset == 0 && bytes == 4;
            if (identity && f.config().isKnown(0, 4) && f.config().read(0, 4) != (int) data) {
                f.forget();
                machine.windowsChanged(f);
            }
            f.setName(name, true);
            configRead.before(f, offset, bytes, (int) data);
            configRead.setRequest(request);
            long version = f.version();
            if (f.configRead(offset, bytes, (int) data)) {
                machine.windowsChanged(f);
            }
            boolean news = version != f.version();
            replay.emit(configRead, f, event, null);
            if (news) {
                replay.emit(layoutSeen, f, event, null);
            }
        }
    }

    /** What is read where nobody answers; no register that the model needs holds it for long. */
    private static boolean isAllOnes(int bytes, long data) {
        return bytes >= 2 && (~data & (1L << bytes * 8) - 1) == 0;
    }

    void snapshot(TraceEvent event) {
        boolean nobody = event.payloadLength() >= 8 && event.data() == -1;
        FunctionState f = nobody ? null : machine.function(event.target());
        if (f == null) {
            return;
        }
        f.setName(event.targetName(), false);
        boolean layout = false;
        for (int at = 0; at + 4 <= event.payloadLength(); at += 4) {
            layout |= f.configRead(at, 4, event.dword(at));
        }
        if (layout) {
            machine.windowsChanged(f);
        }
        layoutSeen(f, event);
    }

    void layoutSeen(FunctionState f, TraceEvent event) {
        replay.emit(layoutSeen, f, event, null);
    }

    /** A write takes effect that needed no completion, or of which the source does not show it. */
    void write(TraceEvent event) {
        int length = event.has(Field.LENGTH) ? event.length() : event.payloadLength();
        int enabled = event.has(Field.BYTE_ENABLES) ? event.firstBe() >>> ((int) event.address() & 3) : -1;
        FunctionState f = function(event.target(), event.address());
        if (f != null) {
            f.setName(event.targetName(), true);
            int known = event.has(Field.DATA) ? event.payloadLength() : 0;
            write(event, null, f, (int) event.address(), Math.max(length, known), known, enabled, event.data());
        }
    }

    /** A write takes effect because its completion says so. */
    void completed(TraceEvent completion, Requests.Pending request) {
        FunctionState f = function(request.target(), request.address());
        if (f != null) {
            int length = Math.max(request.length(), request.known());
            write(completion, request.ref(), f, (int) request.address(), length, request.known(), request.enabled(),
                    request.data());
        }
    }

    /** Nobody will ever know whether a write took effect. */
    void givenUp(Requests.Pending request) {
        FunctionState f = function(request.target(), request.address());
        if (f != null) {
            int length = Math.min(Math.max(request.length(), request.known()), 4);
            int mask = request.known() >= 4 ? -1 : (1 << request.known() * 8) - 1;
            if (f.configDoubtful((int) request.address(), length, (int) request.data(), mask, request.ref())) {
                machine.windowsChanged(f);
            }
        }
    }

    private FunctionState function(int bdf, long offset) {
        return offset < 0 || offset > 4095 ? null : machine.function(bdf);
    }

    /** Splits a write into runs of enabled bytes whose value is known, and the others. */
    private void write(TraceEvent event, EventRef request, FunctionState f, int offset, int bytes, int known,
            int enabled,
            long data) {
        int length = Math.max(0, Math.min(bytes, 4));
        int sure = Math.min(length, known);
        for (int first = 0; first < length;) {
            int run = first;
            while (run < length && run < (first < sure ? sure : length) && (enabled >>> run & 1) != 0) {
                run++;
            }
            if (run > first && first < sure) {
                write(event, request, f, offset + first, run - first, (int) (data >>> first * 8));
            } else if (run > first && f.configDoubtful(offset + first, run - first, 0, 0,
                    request != null ? request : event.ref())) {
                machine.windowsChanged(f);
            }
            first = Math.max(run, first + 1);
        }
    }

    private void write(TraceEvent event, EventRef request, FunctionState f, int offset, int bytes, int value) {
        int end = offset + bytes;
        boolean command = offset < COMMAND + 2 && end > COMMAND;
        boolean msi = f.msi() != null && offset < f.msi().offset() + f.msi().length() && end > f.msi().offset();
        boolean control = f.msix() != null && offset < f.msix().offset() + 4 && end > f.msix().offset() + 2;
        int powerBefore = f.powerState();
        Truth busResetBefore = f.config().bit(BRIDGE_CONTROL, 6);
        int secondaryBefore = secondaryBus(f);
        Truth virtualBefore = VirtualFunctions.areEnabled(f);
        if (command) {
            commandWrite.before(f);
        }
        if (msi) {
            msiWrite.before(f.config(), f.msi(), offset - f.msi().offset(), end - f.msi().offset(), value);
        }
        if (control) {
            msixWrite.before(f.msix());
        }
        configWrite.before(f, offset, bytes, value);
        EventRef by = request != null ? request : event.ref();
        boolean moved = f.configWritten(offset, bytes, value, by);
        if (moved) {
            machine.windowsChanged(f);
        }
        if (command) {
            replay.emit(commandWrite, f, event, request);
        }
        if (msi) {
            replay.emit(msiWrite, f, event, request);
        }
        if (control) {
            replay.emit(msixWrite, f, event, request);
        }
        replay.emit(configWrite, f, event, request);
        if (moved) {
            replay.emit(layoutSeen, f, event, request);
        }
        if (secondaryBefore > 0 && secondaryBefore != secondaryBus(f)) {
            renumbered(f, secondaryBefore);
        }
        if (!virtualBefore.isTrue() && VirtualFunctions.areEnabled(f).isTrue()) {
            resetVirtualFunctions(event, request, f, ResetKind.CONVENTIONAL);
        }
        powerChange(event, request, f, powerBefore);
        functionLevelReset(event, request, f, offset, end, value);
        busReset(event, request, f, offset, end, value, busResetBefore);
    }

    private void powerChange(TraceEvent event, EventRef request, FunctionState f, int before) {
        if (before == 3 && f.powerState() == 0 && !f.noSoftReset().isTrue()) {
            reset(event, request, f, ResetKind.POWER);
        }
    }

    /** Initiate FLR of Device Control, or of a conventional function's Advanced Features (6.6.2; PCI AF ECN). */
    private void functionLevelReset(TraceEvent event, EventRef request, FunctionState f, int offset, int end,
            int value) {
        int pcie = f.capabilities().pcie();
        int af = f.capabilities().af();
        boolean initiated = isSet(pcie, pcie + 9, 7, offset, end, value) && isPossible(f, pcie + 4, FLR_CAPABLE)
                || isSet(af, af + 4, 0, offset, end, value) && isPossible(f, af, AF_FLR_CAPABLE);
        if (initiated) {
            reset(event, request, f, ResetKind.FUNCTION_LEVEL);
        }
    }

    private static boolean isSet(int capability, int at, int bit, int offset, int end, int value) {
        return capability != 0 && offset <= at && end > at && (value >>> (at - offset) * 8 + bit & 1) != 0;
    }

    private static boolean isPossible(FunctionState f, int register, int bit) {
        return (f.config().known(register, 4) >>> bit & 1) == 0 || (f.config().read(register, 4) >>> bit & 1) != 0;
    }

    private void busReset(TraceEvent event, EventRef request, FunctionState bridge, int offset, int end, int value,
            Truth before) {
        if (!bridge.isBridge() || offset > BRIDGE_CONTROL || end <= BRIDGE_CONTROL || before.isTrue()) {
            return;
        }
        boolean set = (value >>> (BRIDGE_CONTROL - offset) * 8 & SECONDARY_BUS_RESET) != 0;
        bridge.config().assign(BRIDGE_CONTROL, 1, set ? SECONDARY_BUS_RESET : 0, SECONDARY_BUS_RESET);
        if (set) {
            resetBelow(event, request, bridge);
        }
    }

    private void resetBelow(TraceEvent event, EventRef request, FunctionState bridge) {
        if (!bridge.config().isKnown(0x19, 2)) {
            return;
        }
        int secondary = bridge.config().read(0x19, 1);
        int subordinate = bridge.config().read(0x1a, 1);
        for (FunctionState f : machine.functions()) {
            int bus = Bdf.bus(f.bdf());
            boolean below = f.bdf() >>> 16 == bridge.bdf() >>> 16 && bus >= secondary && bus <= subordinate;
            if (below && secondary > 0) {
                reset(event, request, f, ResetKind.CONVENTIONAL);
            }
        }
    }

    /**
     * PME_TO_Ack: what sent it, and all below, enters L2/L3 Ready, which ends in a reset whatever No_Soft_Reset says
     * (PCIe Base 6.x, 5.3.1.4, 5.3.3.2.1). DRS and FRS: a component, or a function, is ready again.
     */
    void message(TraceEvent event) {
        if (!event.has(Field.REQUESTER) || event.direction() == Direction.DOWNSTREAM) {
            return;
        }
        int sender = event.requester();
        for (FunctionState f : machine.functions()) {
            boolean itself = f.bdf() == sender;
            boolean sameDevice = f.bdf() >>> 3 == sender >>> 3;
            if (event.messageCode() == Replay.PME_TO_ACK && sameDevice) {
                reset(event, null, f, ResetKind.CONVENTIONAL);
                if (f.isBridge()) {
                    resetBelow(event, null, f);
                }
            } else if (event.messageCode() != Replay.PME_TO_ACK
                    && (itself || sameDevice && event.messageCode() == Replay.DEVICE_READY)) {
                f.saidReady(event.ref());
            }
        }
    }

    private static int secondaryBus(FunctionState f) {
        return f.isBridge() && f.config().isKnown(0x19, 1) ? f.config().read(0x19, 1) : -1;
    }

    /** The functions on a bus that a bridge has given another number: that number will name others. */
    private void renumbered(FunctionState bridge, int bus) {
        for (FunctionState f : machine.functions()) {
            if (f.bdf() >>> 16 == bridge.bdf() >>> 16 && Bdf.bus(f.bdf()) == bus && f != bridge) {
                f.forget();
                machine.windowsChanged(f);
            }
        }
    }

    /** VFs come into being reset, and a reset of their PF is one of theirs (PCIe Base 6.x, 9.2.2, 9.3.3.3.1). */
    private void resetVirtualFunctions(TraceEvent event, EventRef request, FunctionState pf, ResetKind kind) {
        for (FunctionState f : machine.functions()) {
            if (VirtualFunctions.number(pf, f) >= 0) {
                resetOne(event, request, f, kind);
            }
        }
    }

    /** A reset that the source names: of one function, or of all when it names none. */
    void reset(TraceEvent event) {
        if (event.has(Field.TARGET)) {
            FunctionState f = machine.function(event.target());
            if (f != null && event.resetKind() == ResetKind.CONVENTIONAL) {
                resetVirtualFunctions(event, null, f, ResetKind.CONVENTIONAL);
            }
            if (f != null) {
                reset(event, null, f, event.resetKind());
            }
            return;
        }
        for (FunctionState f : machine.functions()) {
            reset(event, null, f, event.resetKind());
        }
    }

    private void reset(TraceEvent event, EventRef request, FunctionState f, ResetKind kind) {
        if (kind != ResetKind.CONVENTIONAL) {
            resetVirtualFunctions(event, request, f, kind);
        }
        resetOne(event, request, f, kind);
    }

    private void resetOne(TraceEvent event, EventRef request, FunctionState f, ResetKind kind) {
        f.reset(kind, request != null ? request : event.ref());
        machine.windowsChanged(f);
        functionReset.set(kind);
        replay.emit(functionReset, f, event, request);
    }
}
