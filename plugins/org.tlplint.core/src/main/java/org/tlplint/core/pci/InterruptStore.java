/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import org.tlplint.core.device.StoreLayout;
import org.tlplint.core.trace.EventRef;

/**
 * A message store of the device's own (Interrupt Message Store, IMS) as a device description lays it out. MSI-X Enable and
 * Function Mask do not concern it; Bus Master Enable, power states and resets do, as they concern the whole function.
 */
public final class InterruptStore extends MessageStore {

    private final StoreLayout layout;

    InterruptStore(StoreLayout layout, EntryRoom room) {
        super(room, layout.slots());
        this.layout = layout;
    }

    /**
     * @param itsRoom room for the copy's entries
     * @param earlier a copy that nobody changes any more, to be shared as far as nothing has changed since; or null
     */
    InterruptStore copy(EntryRoom itsRoom, InterruptStore earlier) {
        InterruptStore copy = new InterruptStore(layout, itsRoom);
        copy.takeFrom(this, earlier);
        return earlier != null && layout.equals(earlier.layout) && copy.isSameStore(earlier) ? earlier : copy;
    }

    public StoreLayout layout() {
        return layout;
    }

    @Override
    MsixEntry newEntry(boolean reset) {
        MsixEntry entry = super.newEntry(reset);
        if (layout.addressHigh() == StoreLayout.NONE) {
            entry.learn(MsixEntry.UPPER_ADDRESS, 0, -1);
        }
        return entry;
    }

    @Override
    Truth maskAfterReset() {
        return switch (layout.afterReset()) {
            case MASKED -> Truth.TRUE;
            case UNMASKED -> Truth.FALSE;
            case UNDEFINED -> Truth.UNKNOWN;
        };
    }

    @Override
    public int size() {
        return layout.slots();
    }

    @Override
    public Truth isEnabled() {
        return Truth.TRUE;
    }

    @Override
    public EventRef enableChangedBy() {
        return null;
    }

    @Override
    public boolean hasMask() {
        return layout.hasMask();
    }

    @Override
    public Truth isMasked(int slot) {
        return hasMask() ? entry(slot).isMaskBitSet() : Truth.FALSE;
    }

    @Override
    public EventRef commonMaskChangedBy() {
        return null;
    }

    @Override
    public String name() {
        return layout.name();
    }

    @Override
    public String label(int slot) {
        return "slot %d of %s".formatted(slot, layout.name());
    }
}
