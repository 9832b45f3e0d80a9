/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.extend;

import java.util.List;

/** A place where contributions come from: extension points in the workbench, JARs on the command line. */
public interface ContributionSource {

    /** What it has for an interface. Problems are for {@link Contributions#report}; it throws nothing. */
    <T> List<Contribution<T>> contributions(Class<T> service);
}
