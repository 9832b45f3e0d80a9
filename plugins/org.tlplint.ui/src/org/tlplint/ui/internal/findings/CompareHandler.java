/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Compares the two files that are selected, traces or saved audits, the older one with the newer one. Traces are audited for
 * it, unless they are open.
 */
public final class CompareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> files = new ArrayList<>();
        for (Object element : HandlerUtil.getCurrentStructuredSelection(event).toArray()) {
            files.add(Adapters.adapt(element, IFile.class));
        }
        if (files.size() == 2 && files.stream().allMatch(f -> f != null && f.getLocation() != null)) {
            files.sort((a, b) -> Long.compare(a.getLocalTimeStamp(), b.getLocalTimeStamp()));
            IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            new CompareJob(page, CompareSide.of(page, files.get(0)), CompareSide.of(page, files.get(1))).schedule();
        }
        return null;
    }
}
