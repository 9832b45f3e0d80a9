/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What the open editors are, or adapt to. Those that were not looked at since the workbench began stay unmade. UI thread. */
public final class OpenEditors {

    private OpenEditors() {
    }

    /** Those of a page that are a type, or adapt to it. */
    public static <T> Stream<T> of(IWorkbenchPage page, Class<T> type) {
        return Arrays.stream(page.getEditorReferences())
                .map(reference -> Adapters.adapt(reference.getEditor(false), type)).filter(Objects::nonNull);
    }

    /** Those of all windows. */
    public static <T> Stream<T> of(Class<T> type) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getPages)
                .flatMap(Arrays::stream).flatMap(page -> of(page, type));
    }
}
