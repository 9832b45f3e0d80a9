/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.trace.EventRef;

/**
 * Software read configuration space and got an answer. The state holds what was read; what the model held before, and so
 * what the answer should have been, the step says. Not handed out for snapshots, nor when the answer may be older than a
 * write that has taken effect since.
 */
public final class ConfigRead extends ConfigAccess {

    private EventRef request;

    void setRequest(EventRef value) {
        request = value;
    }

    /** The event that asked; the present one if the source shows a read and its answer as one. */
    public EventRef request() {
        return request != null ? request : at();
    }
}
