/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.LineScanner;

/**
 * What the events of vfio become: accesses to devices that are passed through, and their messages. QEMU tells many of these a
 * second time, as for any device of its own; then that line counts, and shows by which address the virtual machine knows the
 * device.
 */
final class PassedThrough {

    private final LineScanner scanner;
    private final VfioLine vfio = new VfioLine();
    private final VfioNames functions = new VfioNames();
    private final Neighbours neighbours = new Neighbours();
    private final ConfigAccess other = new ConfigAccess();
    private final RegionAccess message = new RegionAccess();
    private QemuLine line;
    private VfioLine.Kind kind;

    PassedThrough(LineScanner scanner) {
        this.scanner = scanner;
    }

    VfioLine.Kind parse(QemuLine newLine, ConfigAccess config) {
        line = newLine;
        kind = vfio.parse(line, config);
        if (kind == VfioLine.Kind.CONFIG) {
            config.bdf = function();
            config.guessed = !functions.isShown();
        }
        return kind;
    }

    private int function() {
        return functions.of(line.bytes, vfio.nameStart, vfio.nameEnd);
    }

    /** Whether the same thread tells the configuration access as one of any device: just before a write, just after a read. */
    boolean isToldAsConfig(ConfigAccess config) {
        QemuLine next = around(!config.write);
        boolean told = next != null && other.parse(next) && other.isSame(config);
        if (told && other.hasBus) {
            functions.learn(line.bytes, vfio.nameStart, vfio.nameEnd, other.bdf);
        }
        return told;
    }

    /** Whether the same thread goes on to write the message. */
    boolean isToldAsWrite() {
        QemuLine next = around(true);
        return next != null && message.parse(next) && message.write && message.address == vfio.address
                && message.value == vfio.value;
    }

    private QemuLine around(boolean ahead) {
        neighbours.around(scanner, line, ahead);
        return ahead ? neighbours.following() : neighbours.preceding();
    }

    boolean isConfig() {
        return kind == VfioLine.Kind.CONFIG;
    }

    boolean isBar() {
        return vfio.region < 6;
    }

    boolean isWrite() {
        return vfio.write;
    }

    void region(TraceEvent event) {
        event.setDirection(Direction.DOWNSTREAM).setScope(AddressScope.BAR).setBar(vfio.region)
                .setTarget(function()).setAddress(vfio.address).setLength(vfio.size).setData(vfio.value, vfio.size);
        if (!functions.isShown()) {
            event.infer(Field.TARGET);
        }
    }

    void message(TraceEvent event) {
        event.setDirection(Direction.UPSTREAM).setAddress(vfio.address).setLength(4).setData(vfio.value, 4)
                .setSender(Sender.FUNCTION).setVector(vfio.vector).setRequester(function())
                // the device is named, but no header is shown
                .infer(Field.REQUESTER);
    }

    /** The state for a mark. */
    Object save() {
        return functions.save();
    }

    void restore(Object saved) {
        functions.restore(saved);
    }
}
