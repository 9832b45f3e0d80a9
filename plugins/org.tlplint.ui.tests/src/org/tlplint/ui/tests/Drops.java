/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.tlplint.ui.tests.UiBot.run;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Drops files on a control as a file manager does, by the interface of its drop target. */
final class Drops {

    private Drops() {
    }

    static void files(Control control, Path... files) {
        run(() -> {
            DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
            for (DropTargetListener listener : target.getDropListeners()) {
                DropTargetEvent event = event(target);
                event.currentDataType = FileTransfer.getInstance().getSupportedTypes()[0];
                event.dataTypes = FileTransfer.getInstance().getSupportedTypes();
                event.detail = DND.DROP_DEFAULT;
                event.operations = DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE;
                listener.dragEnter(event);
                event.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
                listener.dropAccept(event);
                listener.drop(event);
            }
        });
    }

    /** SWT keeps the constructor's argument to itself. */
    private static DropTargetEvent event(DropTarget target) {
        try {
            Class<?> dndEvent = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
            Constructor<?> make = dndEvent.getDeclaredConstructor();
            make.setAccessible(true);
            Object raw = make.newInstance();
            dndEvent.getField("widget").set(raw, target);
            Constructor<DropTargetEvent> wrap = DropTargetEvent.class.getDeclaredConstructor(dndEvent);
            return wrap.newInstance(raw);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
