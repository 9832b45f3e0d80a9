/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.device.DeviceDescription;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.device.StoreLayout;
import org.tlplint.core.trace.Bdf;

/** What a function is made of, as far as that has come to light: configuration space, capabilities, BARs and message stores. */
abstract class FunctionStructure {

    /** Memory of the parts of which there is one kind, about. */
    private static final int BARS_BYTES = 450;
    private static final int MSI_BYTES = 100;

    private final int bdf;
    private final EntryRoom room;
    private final DeviceDescriptions devices;
    private ConfigSpace config;
    private Capabilities capabilities = Capabilities.UNKNOWN;
    private Bars bars;
    private Bars virtualBars;
    private MsiState msi;
    private MsixState msix;
    private List<InterruptStore> stores = List.of();
    /** A reset was seen, and nothing written since to a capability that is not known yet. */
    private boolean fresh;

    FunctionStructure(int bdf, EntryRoom room, DeviceDescriptions devices) {
        this.bdf = bdf;
        this.room = room;
        this.devices = devices;
        config = new ConfigSpace();
        bars = new Bars();
        findStores();
    }

    /**
     * A copy.
     *
     * @param earlier a copy that nobody changes any more, to be shared as far as nothing has changed since; or null
     */
    FunctionStructure(FunctionStructure other, EntryRoom room, FunctionStructure earlier) {
        bdf = other.bdf;
        this.room = room;
        devices = other.devices;
        config = earlier != null && other.config.isSame(earlier.config) ? earlier.config : other.config.copy();
        capabilities = other.capabilities;
        bars = copy(other.bars, earlier == null ? null : earlier.bars);
        virtualBars = copy(other.virtualBars, earlier == null ? null : earlier.virtualBars);
        msi = other.msi == null ? null : other.msi.copy(config, earlier == null ? null : earlier.msi);
        msix = other.msix == null ? null : other.msix.copy(config, room, earlier == null ? null : earlier.msix);
        stores = copy(other.stores, room, earlier == null ? List.of() : earlier.stores);
        fresh = other.fresh;
    }

    private static Bars copy(Bars bars, Bars earlier) {
        return bars == null ? null : earlier != null && bars.isSame(earlier) ? earlier : bars.copy();
    }

    private static List<InterruptStore> copy(List<InterruptStore> stores, EntryRoom room,
            List<InterruptStore> earlier) {
        List<InterruptStore> copies = new ArrayList<>(stores.size());
        for (int i = 0; i < stores.size(); i++) {
            copies.add(stores.get(i).copy(room, i < earlier.size() ? earlier.get(i) : null));
        }
        return List.copyOf(copies);
    }

    /** Bytes of memory, about, without what another structure has as well; that may be null. */
    final int structureWeight(FunctionStructure other) {
        int weight = other != null && config == other.config ? 0 : config.weight();
        weight += other != null && bars == other.bars ? 0 : BARS_BYTES;
        weight += virtualBars == null || other != null && virtualBars == other.virtualBars ? 0 : BARS_BYTES;
        weight += msi == null || other != null && msi == other.msi ? 0 : MSI_BYTES;
        weight += msix == null ? 0 : msix.weight(other == null ? null : other.msix);
        for (int i = 0; i < stores.size(); i++) {
            weight += stores.get(i).weight(other == null || i >= other.stores.size() ? null : other.stores.get(i));
        }
        return weight;
    }

    /** The function's {@link Bdf}. */
    public final int bdf() {
        return bdf;
    }

    public final ConfigSpace config() {
        return config;
    }

    public final Capabilities capabilities() {
        return capabilities;
    }

    public final Bars bars() {
        return bars;
    }

    /** The VF BARs of a Physical Function, or null while no SR-IOV capability is known. */
    final Bars virtualBars() {
        return virtualBars;
    }

    /** The MSI capability, or null while none is known. */
    public final MsiState msi() {
        return msi;
    }

    /** The MSI-X capability, or null while none is known. */
    public final MsixState msix() {
        return msix;
    }

    /** The message stores that device descriptions give it besides the MSI-X Table, mostly none. */
    public final List<InterruptStore> stores() {
        return stores;
    }

    /** Type 1 header. */
    public final boolean isBridge() {
        return config.isKnown(0x0e, 1) && (config.read(0x0e, 1) & 0x7f) == 1;
    }

    /** Bytes from the offset on are written, or may be: a capability among them that comes to light later is not fresh. */
    final void capabilityTouched(int offset) {
        fresh &= offset < 0x40 || capabilities.complete();
    }

    /** Looks again for capabilities after the bytes came to light; true if address windows change. */
    final boolean discover(int offset, int bytes) {
        if (ConfigurationRequests.overlaps(offset, bytes, 0x0e, 1) && isBridge()) {
            bars.setCount(2);
        }
        if (!capabilities.complete() || !capabilities.extendedComplete()) {
            capabilities = Capabilities.walk(config);
        }
        boolean news = msix != null && ConfigurationRequests.overlaps(offset, bytes, msix.offset(), 12);
        news |= ConfigurationRequests.overlaps(offset, bytes, 0, 4) && findStores();
        if (virtualBars == null && capabilities.sriov() != 0) {
            virtualBars = new Bars(capabilities.sriov() + VirtualFunctions.FIRST_BAR);
        }
        if (capabilities.ea() != 0) {
            EnhancedAllocation.place(this);
            news = true;
        }
        if (msi == null && capabilities.msi() != 0) {
            msi = new MsiState(config, capabilities.msi());
            msi.reset(fresh ? Truth.FALSE : Truth.UNKNOWN);
        }
        if (msix == null && capabilities.msix() != 0) {
            msix = new MsixState(config, capabilities.msix(), room);
            msix.clear(fresh);
            news = true;
        }
        return news;
    }

    /** Looks again for stores, now that IDs may be known; true if there are others than before. */
    private boolean findStores() {
        List<StoreLayout> layouts = devices.storesOf(bdf, id(0), id(2));
        if (layouts.equals(stores.stream().map(InterruptStore::layout).toList())) {
            return false;
        }
        stores.forEach(s -> s.clearEntries(false));
        stores = layouts.stream().map(layout -> new InterruptStore(layout, room)).toList();
        stores.forEach(s -> s.clearEntries(fresh));
        return true;
    }

    private int id(int offset) {
        return config.isKnown(offset, 2) ? config.read(offset, 2) : DeviceDescription.ANY;
    }

    /**
     * Takes the BARs anew if their registers, or those that place VFs, were among the bytes; true if something may have moved.
     *
     * @param writtenEnd where the bytes end if they were written, 0 if they were read
     */
    final boolean barsTouched(int offset, int bytes, int writtenEnd) {
        boolean own = ConfigurationRequests.overlaps(offset, bytes, 0x10, 24)
                && bars.update(config, offset, writtenEnd);
        boolean virtual = virtualBars != null && ConfigurationRequests.overlaps(offset, bytes, capabilities.sriov() + 8,
                VirtualFunctions.FIRST_BAR + 24 - 8);
        if (virtual) {
            virtualBars.update(config);
        }
        return own || virtual;
    }

    /** A reset took place; if it did for certain, what comes to light from now on is as resets leave it. */
    final void structureReset(boolean certain) {
        fresh = certain;
        stores.forEach(s -> s.clearEntries(certain));
    }

    /** Another device goes by this number: nothing is known of it. */
    final void forgetStructure() {
        fresh = false;
        config = new ConfigSpace();
        bars = new Bars();
        virtualBars = null;
        capabilities = Capabilities.UNKNOWN;
        msi = null;
        if (msix != null) {
            msix.clear(false);
            msix = null;
        }
        stores.forEach(s -> s.clearEntries(false));
        findStores();
    }
}
