/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.help;

import org.eclipse.core.expressions.PropertyTester;

/** Whether the identifier of a part is one of tlplint's, so that its keys leave all other parts alone. */
public final class OwnPartTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
        return receiver instanceof String id && id.startsWith("org.tlplint."); //$NON-NLS-1$
    }
}
