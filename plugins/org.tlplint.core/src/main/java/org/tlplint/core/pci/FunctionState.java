/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.List;

import org.tlplint.core.device.DeviceDescription;
import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.device.StoreLayout;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.ResetKind;

/** Everything that is known of one function at a moment of the trace. */
public final class FunctionState {

    private static final int COMMAND = 0x04;

    private final int bdf;
    private final EntryRoom room;
    private final DeviceDescriptions devices;
    private String name;
    private boolean nameFirm;
    private ConfigSpace config;
    private Capabilities capabilities = Capabilities.UNKNOWN;
    private Bars bars;
    private Bars virtualBars;
    private MsiState msi;
    private MsixState msix;
    private List<InterruptStore> stores = List.of();
    private EventRef busMasterChangedBy;
    private EventRef memorySpaceChangedBy;
    private EventRef powerChangedBy;
    private EventRef resetBy;
    private ResetKind resetKind;
    private BeforeReset beforeReset;
    private EventRef readySaidBy;
    private int powerBeforeChange = -1;
    private EventRef configWrittenBy;
    private long deviceAccess = -1;
    private final WrittenRegisters written;
    private FunctionState physical;
    /** A reset was seen, and nothing written since to a capability that is not known yet. */
    private boolean fresh;
    private final FlushPoint flushPoint;
    private long version;
    /** How many address windows its {@link Machine} keeps for it. */
    int windows;
    private int number;

    public FunctionState(int bdf) {
        this(bdf, new EntryRoom(), DeviceDescriptions.NONE);
    }

    FunctionState(int bdf, EntryRoom room, DeviceDescriptions devices) {
        this.bdf = bdf;
        this.room = room;
        this.devices = devices;
        config = new ConfigSpace();
        bars = new Bars();
        flushPoint = new FlushPoint();
        written = new WrittenRegisters();
        findStores();
    }

    private FunctionState(FunctionState other, EntryRoom room) {
        bdf = other.bdf;
        this.room = room;
        devices = other.devices;
        name = other.name;
        nameFirm = other.nameFirm;
        config = other.config.copy();
        capabilities = other.capabilities;
        bars = other.bars.copy();
        virtualBars = other.virtualBars == null ? null : other.virtualBars.copy();
        msi = other.msi == null ? null : other.msi.copy(config);
        msix = other.msix == null ? null : other.msix.copy(config, room);
        stores = other.stores.isEmpty() ? List.of() : other.stores.stream().map(s -> s.copy(room)).toList();
        busMasterChangedBy = other.busMasterChangedBy;
        memorySpaceChangedBy = other.memorySpaceChangedBy;
        powerChangedBy = other.powerChangedBy;
        resetBy = other.resetBy;
        resetKind = other.resetKind;
        beforeReset = other.beforeReset;
        readySaidBy = other.readySaidBy;
        powerBeforeChange = other.powerBeforeChange;
        configWrittenBy = other.configWrittenBy;
        deviceAccess = other.deviceAccess;
        written = other.written.copy();
        fresh = other.fresh;
        flushPoint = other.flushPoint.copy();
        version = other.version;
    }

    public FunctionState copy() {
        return copy(new EntryRoom());
    }

    FunctionState copy(EntryRoom forRoom) {
        return new FunctionState(this, forRoom);
    }

    /** Its place among the functions of its {@link Machine}, from 0. */
    public int number() {
        return number;
    }

    void setNumber(int value) {
        number = value;
    }

    /** The function's {@link Bdf}. */
    public int bdf() {
        return bdf;
    }

    /** What the source calls the function, or null. */
    public String name() {
        return name;
    }

    /**
     * The source calls the function so; a trace's own name counts more than that of a snapshot, and the first of each kind most.
     *
     * @param firm false for the name of a snapshot
     */
    public void setName(String value, boolean firm) {
        if (value != null && (name == null || firm && !nameFirm)) {
            version++;
            name = value;
            nameFirm = firm;
        }
    }

    /** {@code 01:00.0 nvme}. */
    public String label() {
        return name == null ? Bdf.format(bdf) : Bdf.format(bdf) + ' ' + name;
    }

    public ConfigSpace config() {
        return config;
    }

    public Capabilities capabilities() {
        return capabilities;
    }

    public Bars bars() {
        return bars;
    }

    /** The VF BARs of a Physical Function, or null while no SR-IOV capability is known. */
    Bars virtualBars() {
        return virtualBars;
    }

    /** The MSI capability, or null while none is known. */
    public MsiState msi() {
        return msi;
    }

    /** The MSI-X capability, or null while none is known. */
    public MsixState msix() {
        return msix;
    }

    /**
     * Whether software has given it messages, and none that goes to where x86 platforms receive them: then that place is
     * memory like any other to it. Resets change nothing about that.
     */
    public boolean sendsElsewhere() {
        boolean byMsix = msix != null && msix.sendsElsewhere();
        boolean byMsi = msi != null && msi.sendsElsewhere();
        return (byMsix || byMsi) && !(msix != null && msix.sendsToX86()) && !(msi != null && msi.sendsToX86());
    }

    /** The message stores that device descriptions give it besides the MSI-X Table, mostly none. */
    public List<InterruptStore> stores() {
        return stores;
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

    /** Changes whenever anything here does; equal versions of one function mean equal states. */
    public long version() {
        return version;
    }

    /** Something changed. */
    public void touch() {
        version++;
    }

    /** Type 1 header. */
    public boolean isBridge() {
        return config.isKnown(0x0e, 1) && (config.read(0x0e, 1) & 0x7f) == 1;
    }

    /** Memory Space Enable; not known of a Virtual Function, which has no such bit of its own (PCIe Base 6.x, 7.5.1.1.3). */
    public Truth isMemorySpaceEnabled() {
        return isVirtual() ? Truth.UNKNOWN : config.bit(COMMAND, 1);
    }

    /** Whether it is known to be a Virtual Function: by its Physical Function, or by a Vendor ID of all ones (7.5.1.1.1). */
    public boolean isVirtual() {
        return physical != null || config.isKnown(0, 2) && config.read(0, 2) == 0xffff;
    }

    /** Whether a memory BAR decodes: as the source itself says, else by Memory Space Enable. */
    public Truth isDecoding(int bar) {
        Truth told = bars.isToldDecoding(bar);
        return told.isKnown() ? told : isMemorySpaceEnabled();
    }

    public Truth isBusMasterEnabled() {
        return config.bit(COMMAND, 2);
    }

    public Truth isInterruptDisabled() {
        return config.bit(COMMAND, 10);
    }

    /** PowerState of PMCSR, 0 (D0) to 3 (D3hot), or -1 if unknown. */
    public int powerState() {
        int at = capabilities.power() + 4;
        return capabilities.power() != 0 && (config.known(at, 2) & 3) == 3 ? config.read(at, 2) & 3 : -1;
    }

    public Truth noSoftReset() {
        return capabilities.power() == 0 ? Truth.UNKNOWN : config.bit(capabilities.power() + 4, 3);
    }

    /** Whether MSI is enabled; known to be not when there is no MSI capability. */
    public Truth isMsiEnabled() {
        return msi != null ? msi.isEnabled() : capabilities.hasMsi().and(Truth.UNKNOWN);
    }

    /** Whether MSI-X is enabled; known to be not when there is no MSI-X capability. */
    public Truth isMsixEnabled() {
        return msix != null ? msix.isEnabled() : capabilities.hasMsix().and(Truth.UNKNOWN);
    }

    /** The write that last changed Bus Master Enable since the last reset, or null. */
    public EventRef busMasterChangedBy() {
        return busMasterChangedBy;
    }

    /** The write that last changed Memory Space Enable since the last reset, or null. */
    public EventRef memorySpaceChangedBy() {
        return memorySpaceChangedBy;
    }

    /** The write that last changed PowerState of PMCSR since the last reset, or null. */
    public EventRef powerChangedBy() {
        return powerChangedBy;
    }

    /** The latest configuration write that took effect, or may have, or null. */
    public EventRef configWrittenBy() {
        return configWrittenBy;
    }

    /**
     * Whether software has written the 16-bit registers at the bytes since the last reset; unknown if it was not seen to and
     * no reset was seen either.
     */
    public Truth isWrittenSinceReset(int offset, int bytes) {
        return written.isAny(offset, bytes);
    }

    /** The Physical Function of a Virtual Function, or null if it is none that is known. */
    public FunctionState physicalFunction() {
        return physical;
    }

    void setPhysicalFunction(FunctionState pf) {
        physical = pf;
    }

    /** The event that last reset the function, or null. */
    public EventRef resetBy() {
        return resetBy;
    }

    /** What kind of reset that was, or null. */
    public ResetKind resetKind() {
        return resetKind;
    }

    /** What was Set before that reset, or null. */
    public BeforeReset beforeReset() {
        return beforeReset;
    }

    /** PowerState before {@link #powerChangedBy()}, 0 to 3; -1 if unknown or there was no such write since the last reset. */
    public int powerStateBeforeChange() {
        return powerBeforeChange;
    }

    /** The DRS or FRS message by which the function said that it is ready, since it was last reset or changed its power state; or null. */
    public EventRef readySaidBy() {
        return readySaidBy;
    }

    /** The function says that it is ready (PCIe Base 6.x, 6.22). */
    public void saidReady(EventRef by) {
        version++;
        readySaidBy = by;
    }

    /**
     * A configuration write takes effect.
     *
     * @param offset byte offset of the first byte written
     * @param bytes 1 to 4
     * @return true if a BAR moved or a capability came to light, so that address windows change
     */
    public boolean configWritten(int offset, int bytes, int value, EventRef by) {
        version++;
        fresh &= offset < 0x40 || capabilities.complete();
        Truth busMaster = isBusMasterEnabled();
        Truth memory = isMemorySpaceEnabled();
        Truth msiEnabled = isMsiEnabled();
        Truth msixEnabled = isMsixEnabled();
        Truth masked = msix == null ? Truth.UNKNOWN : msix.isFunctionMasked();
        int power = powerState();
        configurationWritten(offset, bytes, by);
        for (int i = 0; i < bytes; i++) {
            writeByte(offset + i, value >>> i * 8 & 0xff);
        }
        changed(busMaster, memory, power, by);
        capabilitiesWritten(offset, bytes, msiEnabled, msixEnabled, masked, by);
        return barsTouched(offset, bytes, true);
    }

    /** Takes note of what is not as it was before a write, or not known any more. */
    private void changed(Truth busMaster, Truth memory, int power, EventRef by) {
        if (power != powerState()) {
            powerChangedBy = by;
            powerBeforeChange = power;
            readySaidBy = null;
        }
        busMasterChangedBy = busMaster == isBusMasterEnabled() ? busMasterChangedBy : by;
        memorySpaceChangedBy = memory == isMemorySpaceEnabled() ? memorySpaceChangedBy : by;
    }

    private void configurationWritten(int offset, int bytes, EventRef by) {
        written.mark(offset, bytes);
        configWrittenBy = configWrittenBy == null || by.event() >= configWrittenBy.event() ? by : configWrittenBy;
    }

    /**
     * Whether the answer to a request may show what the function held before it was reset, or before software wrote to its
     * configuration space: that came after the request.
     */
    public boolean isOvertaken(EventRef request) {
        return wasResetAfter(request) || configWrittenBy != null && configWrittenBy.event() > request.event();
    }

    /** Whether the function was reset after a request: its answer does not tell what the function holds now. */
    public boolean wasResetAfter(EventRef request) {
        return resetBy != null && resetBy.event() > request.event();
    }

    /** Takes the BARs anew if their registers, or those that place VFs, were among the bytes; true if something may have moved. */
    private boolean barsTouched(int offset, int bytes, boolean written) {
        int end = written ? offset + bytes : 0;
        boolean own = overlaps(offset, bytes, 0x10, 24) && bars.update(config, offset, end);
        boolean virtual = virtualBars != null
                && overlaps(offset, bytes, capabilities.sriov() + 8, VirtualFunctions.FIRST_BAR + 24 - 8);
        if (virtual) {
            virtualBars.update(config);
        }
        return own || virtual;
    }

    /**
     * A configuration write of which it is not known what it did: its value is not known, or whether it took effect.
     *
     * @param mask one bits where the value is known
     * @return as {@link #configWritten}
     */
    public boolean configDoubtful(int offset, int bytes, int value, int mask, EventRef by) {
        version++;
        fresh &= offset < 0x40 || capabilities.complete();
        Truth busMaster = isBusMasterEnabled();
        Truth memory = isMemorySpaceEnabled();
        int power = powerState();
        Truth msiEnabled = isMsiEnabled();
        Truth msixEnabled = isMsixEnabled();
        Truth masked = msix == null ? Truth.UNKNOWN : msix.isFunctionMasked();
        configurationWritten(offset, bytes, by);
        for (int i = 0; i < bytes; i++) {
            int at = offset + i;
            long bits = WritableBits.of(this, at & ~3);
            int changeable = ((int) bits | ~(int) (bits >>> 32)) >>> (at & 3) * 8;
            int same = config.known(at, 1) & mask >>> i * 8 & ~(config.read(at, 1) ^ value >>> i * 8);
            config.forget(at, 1, changeable & ~same & 0xff);
        }
        changed(busMaster, memory, power, by);
        capabilitiesWritten(offset, bytes, msiEnabled, msixEnabled, masked, by);
        return overlaps(offset, bytes, 0x10, 24) && bars.displace(config);
    }

    /**
     * A trace begins that shows no configuration accesses: what a snapshot told of the settings in Command and in capabilities
     * may not hold any more. Where BARs are and what bridges and Physical Functions lead to is still the best that is known.
     */
    public void forgetSettings() {
        version++;
        Truth msixEnabled = isMsixEnabled();
        Truth masked = msix == null ? Truth.UNKNOWN : msix.isFunctionMasked();
        forgetWritable(COMMAND);
        int sriov = capabilities.sriov();
        for (int dword = 0x40; dword < config.extent(); dword += 4) {
            if (sriov == 0 || !overlaps(dword, 4, sriov, VirtualFunctions.FIRST_BAR + 24)) {
                forgetWritable(dword);
            }
        }
        if (msix != null) {
            msix.controlChanged(msixEnabled, masked, null);
        }
    }

    private void forgetWritable(int dword) {
        config.forget(dword, 4, (int) WritableBits.of(this, dword));
    }

    /** Bytes were written, or may have been: what MSI and MSI-X were before tells them what changed. */
    private void capabilitiesWritten(int offset, int bytes, Truth msiEnabled, Truth msixEnabled, Truth masked,
            EventRef by) {
        if (msi != null && overlaps(offset, bytes, msi.offset(), msi.length())) {
            msi.written(offset - msi.offset(), offset + bytes - msi.offset(), msiEnabled, by);
        }
        if (msix != null && overlaps(offset, bytes, msix.offset(), 4)) {
            msix.controlChanged(msixEnabled, masked, by);
        }
    }

    private void writeByte(int at, int value) {
        int dword = at & ~3;
        int shift = (at & 3) * 8;
        long bits = WritableBits.of(this, dword);
        int writable = (int) bits >>> shift & 0xff;
        int modelled = (int) (bits >>> 32) >>> shift & 0xff;
        config.assign(at, 1, value, writable);
        int differs = config.read(at, 1) ^ value | ~config.known(at, 1);
        config.forget(at, 1, ~modelled & differs & 0xff);
    }

    /**
     * A configuration read returned a value.
     *
     * @return true if a BAR or capability came to light, so that address windows change
     */
    public boolean configRead(int offset, int bytes, int value) {
        boolean sized = false;
        if (bytes == 4 && bars.isBar(offset)) {
            sized = bars.learnSize(offset, value);
        } else if (bytes == 4 && virtualBars != null && virtualBars.isBar(offset)) {
            sized = virtualBars.learnSize(offset, value);
        }
        Truth msixEnabled = isMsixEnabled();
        Truth masked = msix == null ? Truth.UNKNOWN : msix.isFunctionMasked();
        if (!config.assign(offset, bytes, value, -1)) {
            return sized;
        }
        version++;
        if (msix != null && overlaps(offset, bytes, msix.offset(), 4)) {
            msix.controlChanged(msixEnabled, masked, null);
            if (msixEnabled.isTrue() && msix.isEnabled().isFalse() && !hasKeptState()) {
                // nobody was seen to clear it: whoever did, or whatever reset it was, may have changed the Table too
                msix.clear(false);
            }
        }
        boolean layout = discover(offset, bytes);
        boolean moved = barsTouched(offset, bytes, false);
        return layout || moved || sized;
    }

    /** Whether it came back from D3hot and had to keep all it held, by its No_Soft_Reset bit. */
    private boolean hasKeptState() {
        return powerBeforeChange == 3 && powerState() == 0 && noSoftReset().isTrue();
    }

    /** Looks again for capabilities after the bytes came to light. */
    private boolean discover(int offset, int bytes) {
        if (overlaps(offset, bytes, 0x0e, 1) && isBridge()) {
            bars.setCount(2);
        }
        if (!capabilities.complete() || !capabilities.extendedComplete()) {
            capabilities = Capabilities.walk(config);
        }
        boolean news = msix != null && overlaps(offset, bytes, msix.offset(), 12);
        news |= overlaps(offset, bytes, 0, 4) && findStores();
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

    private static boolean overlaps(int offset, int bytes, int start, int length) {
        return offset < start + length && offset + bytes > start;
    }

    /** Another device goes by this number from now on: nothing is known of it. */
    public void forget() {
        version++;
        name = null;
        nameFirm = false;
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
        busMasterChangedBy = null;
        memorySpaceChangedBy = null;
        powerChangedBy = null;
        resetBy = null;
        resetKind = null;
        beforeReset = null;
        readySaidBy = null;
        powerBeforeChange = -1;
        configWrittenBy = null;
        deviceAccess = -1;
        physical = null;
        written.clear(false);
    }

    /** The source says that a BAR decodes at the address from now on. */
    public boolean barMapped(int bar, long address, long size) {
        version++;
        return bar >= 0 && bar < Bars.COUNT && bars.map(bar, address, size);
    }

    /** The source says that a BAR no longer decodes. */
    public void barUnmapped(int bar) {
        version++;
        if (bar >= 0 && bar < Bars.COUNT) {
            bars.unmap(bar);
        }
    }

    /** A reset took place (PCIe Base 6.x, 6.6.1, 6.6.2, 5.3.1.4). */
    public void reset(ResetKind kind, EventRef by) {
        version++;
        boolean certain = kind != ResetKind.POWER;
        resetBy = by;
        resetKind = kind;
        beforeReset = BeforeReset.of(this);
        readySaidBy = null;
        powerBeforeChange = -1;
        fresh = certain;
        busMasterChangedBy = null;
        memorySpaceChangedBy = null;
        powerChangedBy = null;
        written.clear(certain);
        ResetDefaults.apply(this, certain, kind != ResetKind.CONVENTIONAL);
        stores.forEach(s -> s.clearEntries(certain));
    }

    /** Somebody accessed the function's memory outside Table and PBA. */
    public void deviceAccessed(long event) {
        version++;
        deviceAccess = event;
    }

    /** Number of the last event that was such an access, or -1 if none was ever seen. */
    public long lastDeviceAccess() {
        return deviceAccess;
    }

    /** A configuration write is on its way: until its completion it is not known whether it has taken effect. */
    public void writeBegun() {
        version++;
        flushPoint.writeBegun();
    }

    /** It is known how a configuration write ended, or it will never be known. */
    public void writeEnded() {
        version++;
        flushPoint.writeEnded();
    }

    /** Whether a configuration write may have taken effect of which the state does not know yet. */
    public boolean hasWriteUnderWay() {
        return flushPoint.hasWriteUnderWay();
    }

    /** A completion of this function answered the request with that event number; later messages come after it. */
    public void completed(long requestEvent, int trafficClass) {
        version++;
        flushPoint.completed(requestEvent, trafficClass);
    }

    /**
     * Whether all that was written up to the event has surely reached the function: it has since answered a request that
     * came later, in the same traffic class.
     */
    public boolean isFlushed(EventRef event, int trafficClass) {
        return flushPoint.covers(event, trafficClass);
    }
}
