/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Windows.Region;

/**
 * A read or write that reached, or was aimed at, an MSI-X Table or PBA or a store of the device's own; comes before the steps that say what it did. The
 * function is null if the source does not name it.
 */
public final class TableAccess extends Step {

    private Region region;
    private boolean write;
    private long offset;
    private int length;
    private boolean shapeShown;
    private boolean lost;
    private InterruptStore store;

    void set(Region newRegion, boolean isWrite, long newOffset, int newLength, boolean isShapeShown, boolean isLost) {
        region = newRegion;
        write = isWrite;
        offset = newOffset;
        length = newLength;
        shapeShown = isShapeShown;
        lost = isLost;
    }

    void setStore(InterruptStore newStore) {
        store = newStore;
    }

    @Override
    public MessageStore store() {
        return store != null ? store : region == Region.TABLE ? msix() : null;
    }

    public Region region() {
        return region;
    }

    public boolean isWrite() {
        return write;
    }

    /** First byte accessed, from the start of the Table, PBA or store; of a store the first in a field of a slot. */
    public long offset() {
        return offset;
    }

    /** Bytes accessed. */
    public int length() {
        return length;
    }

    /** Whether the source shows the access as it was made: its length is not inferred. */
    public boolean isShapeShown() {
        return shapeShown;
    }

    /** Whether the access surely had no effect: memory decoding off, function not in D0, or refused. */
    public boolean isLost() {
        return lost;
    }

    /** The vector whose entry or Pending bit the first byte belongs to; the last possible one if it lies beyond. */
    public int vector() {
        if (store != null) {
            return (int) (offset / store.layout().stride());
        }
        return (int) Math.min(region == Region.TABLE ? offset / 16 : Math.min(offset, 256) * 8,
                MsixState.MAX_ENTRIES - 1);
    }
}
