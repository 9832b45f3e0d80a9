/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/**
 * Somebody read or wrote memory that a function decodes, outside its MSI-X Table and PBA: its registers, or other memory
 * of the device.
 */
public final class DeviceAccess extends Step {

    private boolean write;
    private int bar;
    private long offset;
    private int length;

    void set(boolean isWrite, int newBar, long newOffset, int newLength) {
        write = isWrite;
        bar = newBar;
        offset = newOffset;
        length = newLength;
    }

    public boolean isWrite() {
        return write;
    }

    /** The BAR, 0 to 5. */
    public int bar() {
        return bar;
    }

    /** First byte accessed, from the start of the BAR. */
    public long offset() {
        return offset;
    }

    /** Bytes accessed. */
    public int length() {
        return length;
    }
}
