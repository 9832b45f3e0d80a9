/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.tlplint.model.AuditComparison;
import org.tlplint.ui.internal.Icons;

/**
 * Two audits that are compared; gone when its editor is closed.
 *
 * @param earlier name of the one before
 * @param later name of the one after
 * @param rows what the editor shows
 */
public record CompareInput(String earlier, String later, AuditComparison comparison, List<CompareRow> rows)
        implements IEditorInput {

    /** Makes the lines, too; for large audits that takes a while, so not for the UI thread. */
    static CompareInput of(String earlier, String later, AuditComparison comparison) {
        return new CompareInput(earlier, later, comparison, CompareRow.of(comparison));
    }

    /** Only itself: it may be long. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("compare");
    }

    @Override
    public String getName() {
        return NLS.bind(FindingsMessages.Compare_name, earlier, later);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
