/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.TraceEvent;

/** What configuration accesses, snapshots and resets do. */
final class ConfigReplay {

    private static final int COMMAND = 0x04;
    private static final int BRIDGE_CONTROL = 0x3e;
    private static final int SECONDARY_BUS_RESET = 0x40;
    private static final int INITIATE_FLR = 0x8000;
    private static final int FLR_CAPABLE = 28;

    private final Replay replay;
    private final Machine machine;
    private final CommandWrite commandWrite = new CommandWrite();
    private final MsiWrite msiWrite = new MsiWrite();
    private final MsixControlWrite msixWrite = new MsixControlWrite();
    private final FunctionReset functionReset = new FunctionReset();

    ConfigReplay(Replay replay) {
        this.replay = replay;
        machine = replay.machine();
    }

    void read(int bdf, String name, int offset, int bytes, long data) {
        boolean nobody = bytes >= 2 && offset == 0 && (data & 0xffff) == 0xffff;
        boolean allOnes = bytes == 4 && (int) data == -1;
        if (nobody || allOnes || bytes < 1 || bytes > 4) {
            return;
        }
        FunctionState f = machine.function(bdf);
        if (f != null) {
            Replay.rename(f, name);
            if (f.configRead(offset, bytes, (int) data)) {
                machine.windowsChanged();
            }
        }
    }

    void snapshot(TraceEvent event) {
        FunctionState f = machine.function(event.target());
        if (f == null) {
            return;
        }
        Replay.rename(f, event.targetName());
        boolean layout = false;
        for (int at = 0; at + 4 <= event.payloadLength(); at += 4) {
            layout |= f.configRead(at, 4, event.dword(at));
        }
        if (layout) {
            machine.windowsChanged();
        }
    }

    /** Splits a write whose enabled bytes are not in a row; otherwise it is one write. */
    void write(TraceEvent event, EventRef request, int bdf, String name, int offset, int bytes, long data) {
        if (bdf == Bdf.NONE || offset < 0 || offset > 4095) {
            return;
        }
        FunctionState f = machine.function(bdf);
        if (f == null) {
            return;
        }
        Replay.rename(f, name);
        int length = Math.min(bytes, 4);
        if (request == null && event.has(Field.BYTE_ENABLES)) {
            int enabled = event.firstBe() >>> (offset & 3) & (1 << length) - 1;
            int first = Integer.numberOfTrailingZeros(enabled | 16);
            int run = Integer.numberOfTrailingZeros(~(enabled >>> first));
            if (enabled != (1 << run) - 1 << first) {
                for (int i = 0; i < length; i++) {
                    if ((enabled >>> i & 1) != 0) {
                        write(event, null, f, offset + i, 1, (int) (data >>> i * 8) & 0xff);
                    }
                }
                return;
            }
            write(event, null, f, offset + first, run, (int) (data >>> first * 8));
            return;
        }
        write(event, request, f, offset, length, (int) data);
    }

    private void write(TraceEvent event, EventRef request, FunctionState f, int offset, int bytes, int value) {
        if (bytes == 0) {
            return;
        }
        int end = offset + bytes;
        boolean command = offset < COMMAND + 2 && end > COMMAND;
        boolean msi = f.msi() != null && offset < f.msi().offset() + f.msi().length() && end > f.msi().offset();
        boolean control = f.msix() != null && offset < f.msix().offset() + 4 && end > f.msix().offset() + 2;
        int powerBefore = f.powerState();
        Truth busResetBefore = f.config().bit(BRIDGE_CONTROL, 6);
        if (command) {
            commandWrite.before(f);
        }
        if (msi) {
            msiWrite.before(f.msi(), offset - f.msi().offset(), end - f.msi().offset(), value);
        }
        if (control) {
            msixWrite.before(f.msix());
        }
        EventRef by = request != null ? request : event.ref();
        if (f.configWritten(offset, bytes, value, by)) {
            machine.windowsChanged();
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
        powerChange(event, request, f, powerBefore);
        functionLevelReset(event, request, f, offset, end, value);
        busReset(event, request, f, offset, end, value, busResetBefore);
    }

    private void powerChange(TraceEvent event, EventRef request, FunctionState f, int before) {
        if (before == 3 && f.powerState() == 0 && !f.noSoftReset().isTrue()) {
            reset(event, request, f, ResetKind.POWER);
        }
    }

    private void functionLevelReset(TraceEvent event, EventRef request, FunctionState f, int offset, int end,
            int value) {
        int pcie = f.capabilities().pcie();
        int highByte = pcie + 9;
        if (pcie == 0 || offset > highByte || end <= highByte) {
            return;
        }
        boolean initiated = (value >>> (highByte - offset) * 8 & INITIATE_FLR >> 8) != 0;
        boolean capable = (f.config().known(pcie + 4, 4) >>> FLR_CAPABLE & 1) == 0
                || (f.config().read(pcie + 4, 4) >>> FLR_CAPABLE & 1) != 0;
        if (initiated && capable) {
            reset(event, request, f, ResetKind.FUNCTION_LEVEL);
        }
    }

    private void busReset(TraceEvent event, EventRef request, FunctionState bridge, int offset, int end, int value,
            Truth before) {
        if (!bridge.isBridge() || offset > BRIDGE_CONTROL || end <= BRIDGE_CONTROL || before.isTrue()) {
            return;
        }
        boolean set = (value >>> (BRIDGE_CONTROL - offset) * 8 & SECONDARY_BUS_RESET) != 0;
        bridge.config().assign(BRIDGE_CONTROL, 1, set ? SECONDARY_BUS_RESET : 0, SECONDARY_BUS_RESET);
        if (!set || !bridge.config().isKnown(0x19, 2)) {
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

    /** A reset that the source names: of one function, or of all when it names none. */
    void reset(TraceEvent event) {
        if (event.has(Field.TARGET)) {
            FunctionState f = machine.function(event.target());
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
        f.reset(kind, request != null ? request : event.ref());
        machine.windowsChanged();
        functionReset.set(kind);
        replay.emit(functionReset, f, event, request);
    }
}
