/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.ResetKind;

/** Everything that is known of one function at a moment of the trace. */
public final class FunctionState extends FunctionStructure {

    static final int COMMAND = 0x04;
    /** Memory of the state of a function alone, and of what it remembers of changes, about. */
    private static final int FUNCTION_BYTES = 300;
    private static final int CHANGES_BYTES = 350;

    private String name;
    private boolean nameFirm;
    private final LastChanges changes;
    private EventRef resetBy;
    private ResetKind resetKind;
    private BeforeReset beforeReset;
    private long deviceAccess = -1;
    private FunctionState physical;
    private final FlushPoint flushPoint;
    private long version;
    /** How many address windows its {@link Machine} keeps for it. */
    int windows;
    private int number;

    public FunctionState(int bdf) {
        this(bdf, new EntryRoom(), DeviceDescriptions.NONE);
    }

    FunctionState(int bdf, EntryRoom room, DeviceDescriptions devices) {
        super(bdf, room, devices);
        changes = new LastChanges();
        flushPoint = new FlushPoint();
    }

    private FunctionState(FunctionState other, EntryRoom room, FunctionState earlier) {
        super(other, room, earlier);
        name = other.name;
        nameFirm = other.nameFirm;
        changes = earlier != null && other.changes.isSame(earlier.changes) ? earlier.changes : other.changes.copy();
        resetBy = other.resetBy;
        resetKind = other.resetKind;
        beforeReset = other.beforeReset;
        deviceAccess = other.deviceAccess;
        flushPoint = other.flushPoint.copy();
        version = other.version;
    }

    public FunctionState copy() {
        return copy(new EntryRoom());
    }

    FunctionState copy(EntryRoom forRoom) {
        return new FunctionState(this, forRoom, null);
    }

    /**
     * A copy that nobody will change. It shares what has not changed with an earlier one, so that thousands of them take no more
     * memory than what has happened.
     *
     * @param earlier such a copy, or null
     */
    public FunctionState frozen(FunctionState earlier) {
        boolean same = earlier != null && earlier.bdf() == bdf();
        return same && earlier.version == version ? earlier
                : new FunctionState(this, new EntryRoom(), same ? earlier : null);
    }

    /** Bytes of memory, about, without what another frozen copy has as well; that may be null. */
    public int weight(FunctionState other) {
        if (this == other) {
            return 0;
        }
        return FUNCTION_BYTES + (other != null && changes == other.changes ? 0 : CHANGES_BYTES)
                + structureWeight(other);
    }

    /** Its place among the functions of its {@link Machine}, from 0. */
    public int number() {
        return number;
    }

    void setNumber(int value) {
        number = value;
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
        return name == null ? Bdf.format(bdf()) : Bdf.format(bdf()) + ' ' + name;
    }

    /**
     * Whether software has given it messages, and none that goes to where x86 platforms receive them: then that place is
     * memory like any other to it. Resets change nothing about that.
     */
    public boolean sendsElsewhere() {
        boolean byMsix = msix() != null && msix().sendsElsewhere();
        boolean byMsi = msi() != null && msi().sendsElsewhere();
        return (byMsix || byMsi) && !(msix() != null && msix().sendsToX86()) && !(msi() != null && msi().sendsToX86());
    }

    /** Changes whenever anything here does; equal versions of one function mean equal states. */
    public long version() {
        return version;
    }

    /** Something changed. */
    public void touch() {
        version++;
    }

    /** Memory Space Enable; not known of a Virtual Function, which has no such bit of its own (PCIe Base 6.x, 7.5.1.1.3). */
    public Truth isMemorySpaceEnabled() {
        return isVirtual() ? Truth.UNKNOWN : config().bit(COMMAND, 1);
    }

    /** Whether it is known to be a Virtual Function: by its Physical Function, or by a Vendor ID of all ones (7.5.1.1.1). */
    public boolean isVirtual() {
        return physical != null || config().isKnown(0, 2) && config().read(0, 2) == 0xffff;
    }

    /** Whether a memory BAR decodes: as the source itself says, else by Memory Space Enable. */
    public Truth isDecoding(int bar) {
        Truth told = bars().isToldDecoding(bar);
        return told.isKnown() ? told : isMemorySpaceEnabled();
    }

    public Truth isBusMasterEnabled() {
        return config().bit(COMMAND, 2);
    }

    public Truth isInterruptDisabled() {
        return config().bit(COMMAND, 10);
    }

    /** PowerState of PMCSR, 0 (D0) to 3 (D3hot), or -1 if unknown. */
    public int powerState() {
        int at = capabilities().power() + 4;
        return capabilities().power() != 0 && (config().known(at, 2) & 3) == 3 ? config().read(at, 2) & 3 : -1;
    }

    public Truth noSoftReset() {
        return capabilities().power() == 0 ? Truth.UNKNOWN : config().bit(capabilities().power() + 4, 3);
    }

    /** Whether MSI is enabled; known to be not when there is no MSI capability. */
    public Truth isMsiEnabled() {
        return msi() != null ? msi().isEnabled() : capabilities().hasMsi().and(Truth.UNKNOWN);
    }

    /** Whether MSI-X is enabled; known to be not when there is no MSI-X capability. */
    public Truth isMsixEnabled() {
        return msix() != null ? msix().isEnabled() : capabilities().hasMsix().and(Truth.UNKNOWN);
    }

    /** The write that last changed Bus Master Enable since the last reset, or null. */
    public EventRef busMasterChangedBy() {
        return changes.busMaster();
    }

    /** The write that last changed Memory Space Enable since the last reset, or null. */
    public EventRef memorySpaceChangedBy() {
        return changes.memorySpace();
    }

    /** The write that last changed PowerState of PMCSR since the last reset, or null. */
    public EventRef powerChangedBy() {
        return changes.power();
    }

    /** The latest configuration write that took effect, or may have, or null. */
    public EventRef configWrittenBy() {
        return changes.configWritten();
    }

    /**
     * Whether software has written the 16-bit registers at the bytes since the last reset; unknown if it was not seen to and
     * no reset was seen either.
     */
    public Truth isWrittenSinceReset(int offset, int bytes) {
        return changes.written().isAny(offset, bytes);
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
        return changes.powerBefore();
    }

    /** The DRS or FRS message by which the function said that it is ready, since it was last reset or changed its power state; or null. */
    public EventRef readySaidBy() {
        return changes.readySaid();
    }

    /** The function says that it is ready (PCIe Base 6.x, 6.22). */
    public void saidReady(EventRef by) {
        version++;
        changes.saidReady(by);
    }

    LastChanges changes() {
        return changes;
    }

    /** Bytes of the configuration space from the offset on are written, or may be. */
    void configTouched(int offset) {
        version++;
        capabilityTouched(offset);
    }

    /**
     * A configuration write takes effect.
     *
     * @param offset byte offset of the first byte written
     * @param bytes 1 to 4
     * @return true if a BAR moved or a capability came to light, so that address windows change
     */
    public boolean configWritten(int offset, int bytes, int value, EventRef by) {
        return ConfigurationRequests.written(this, offset, bytes, value, by);
    }

    /**
     * A configuration write of which it is not known what it did: its value is not known, or whether it took effect.
     *
     * @param mask one bits where the value is known
     * @return as {@link #configWritten}
     */
    public boolean configDoubtful(int offset, int bytes, int value, int mask, EventRef by) {
        return ConfigurationRequests.doubtful(this, offset, bytes, value, mask, by);
    }

    /**
     * A configuration read returned a value.
     *
     * @return true if a BAR or capability came to light, so that address windows change
     */
    public boolean configRead(int offset, int bytes, int value) {
        return ConfigurationRequests.read(this, offset, bytes, value);
    }

    /**
     * A trace begins that shows no configuration accesses: what a snapshot told of the settings in Command and in capabilities
     * may not hold any more. Where BARs are and what bridges and Physical Functions lead to is still the best that is known.
     */
    public void forgetSettings() {
        version++;
        ConfigurationRequests.unseen(this);
    }

    /**
     * Whether the answer to a request may show what the function held before it was reset, or before software wrote to its
     * configuration space: that came after the request.
     */
    public boolean isOvertaken(EventRef request) {
        return wasResetAfter(request) || configWrittenBy() != null && configWrittenBy().event() > request.event();
    }

    /** Whether the function was reset after a request: its answer does not tell what the function holds now. */
    public boolean wasResetAfter(EventRef request) {
        return resetBy != null && resetBy.event() > request.event();
    }

    /** Another device goes by this number from now on: nothing is known of it. */
    public void forget() {
        version++;
        name = null;
        nameFirm = false;
        forgetStructure();
        changes.forget();
        resetBy = null;
        resetKind = null;
        beforeReset = null;
        deviceAccess = -1;
        physical = null;
    }

    /** The source says that a BAR decodes at the address from now on. */
    public boolean barMapped(int bar, long address, long size) {
        version++;
        return bar >= 0 && bar < Bars.COUNT && bars().map(bar, address, size);
    }

    /** The source says that a BAR no longer decodes. */
    public void barUnmapped(int bar) {
        version++;
        if (bar >= 0 && bar < Bars.COUNT) {
            bars().unmap(bar);
        }
    }

    /** A reset took place (PCIe Base 6.x, 6.6.1, 6.6.2, 5.3.1.4). */
    public void reset(ResetKind kind, EventRef by) {
        version++;
        boolean certain = kind != ResetKind.POWER;
        resetBy = by;
        resetKind = kind;
        beforeReset = BeforeReset.of(this);
        changes.clear(certain);
        ResetDefaults.apply(this, certain, kind != ResetKind.CONVENTIONAL);
        structureReset(certain);
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
