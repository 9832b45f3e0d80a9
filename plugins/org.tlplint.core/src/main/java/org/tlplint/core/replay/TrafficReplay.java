/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.BarWindows.BarWindow;
import org.tlplint.core.pci.Bars;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** Memory accesses that concern neither a Table, nor a PBA, nor an interrupt message. */
final class TrafficReplay {

    private final Replay replay;
    private final Machine machine;
    private final DeviceAccess device = new DeviceAccess();
    private final FunctionRequest request = new FunctionRequest();

    TrafficReplay(Replay replay) {
        this.replay = replay;
        machine = replay.machine();
    }

    void access(TraceEvent event, boolean write) {
        boolean down = event.direction() != Direction.UPSTREAM && toDevice(event, write);
        if (!down && event.direction() != Direction.DOWNSTREAM && event.has(Field.REQUESTER)) {
            FunctionState f = machine.find(event.requester());
            if (f != null && event.scope() == AddressScope.SYSTEM) {
                request.set(write);
                replay.emit(request, f, event, null);
            }
        }
    }

    private boolean toDevice(TraceEvent event, boolean write) {
        int length = event.has(Field.LENGTH) ? event.length() : event.payloadLength();
        if (event.scope() == AddressScope.BAR) {
            FunctionState f = event.has(Field.TARGET) ? machine.find(event.target()) : null;
            if (f != null && event.bar() >= 0 && event.bar() < Bars.COUNT && event.address() >= 0) {
                device.set(write, event.bar(), event.address(), length);
                f.deviceAccessed(event.index());
                replay.emit(device, f, event, null);
            }
            return true;
        }
        BarWindow window = event.scope() == AddressScope.SYSTEM ? machine.barWindows().find(event.address()) : null;
        if (window == null) {
            return false;
        }
        device.set(write, window.bar(), event.address() - window.start(), length);
        window.function().deviceAccessed(event.index());
        replay.emit(device, window.function(), event, null);
        return true;
    }
}
