/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.Locale;

/** How strictly an audit reports. The names in lower case stand in profiles and on the command line. */
public enum Level {
    /** The specification to the letter: what it calls undefined counts as a violation, and ambiguities are read strictly. */
    STRICT,
    /** Violations, undefined results and advisories, each as what they are. */
    DEFAULT,
    /** No advisories; an undefined result only where a message shows that it did harm. */
    LENIENT;

    /** The name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
