/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;

/**
 * What an event did to, or showed of, a function. The function's state is the one after the step; what it was before, the
 * step holds itself. Steps are used again: one is valid only while it is being handed out.
 */
public abstract sealed class Step
        permits ConfigAccess, LayoutSeen, CommandWrite, MsiWrite, MsixControlWrite, EntryWrite, EntryRead, TableAccess,
        PendingRead, DeviceAccess, FunctionRequest, MessageSent, IntxMessage, FunctionReset, TraceEnd {

    private FunctionState function;
    private TraceEvent event;
    private EventRef at;
    private boolean synchronous;
    private PlatformEvidence platform;

    Step() {
    }

    /**
     * @param earlier the event that asked for this, if it was not the present one, such as the request that a completion
     *        answers; or null
     */
    final void begin(FunctionState newFunction, TraceEvent newEvent, EventRef earlier, boolean isSynchronous,
            PlatformEvidence newPlatform) {
        function = newFunction;
        event = newEvent;
        at = earlier;
        synchronous = isSynchronous;
        platform = newPlatform;
    }

    /** The function concerned; null if the source does not tell. */
    public final FunctionState function() {
        return function;
    }

    /** MSI of the function; null if it has none that is known. */
    public final MsiState msi() {
        return function == null ? null : function.msi();
    }

    /** MSI-X of the function; null if it has none that is known. */
    public final MsixState msix() {
        return function == null ? null : function.msix();
    }

    /** What the messages so far tell about the platform. */
    public final PlatformEvidence platform() {
        return platform;
    }

    /** The message store that this concerns: the MSI-X Table or one of the device's own; null if it concerns none. */
    public MessageStore store() {
        return null;
    }

    /** Whether it concerns a message store of the device's own, where the rules of MSI-X hold by analogy at best. */
    public final boolean isOfInterruptStore() {
        return store() instanceof InterruptStore;
    }

    /** The event at which this happened: for configuration writes the request. */
    public final EventRef at() {
        return at != null ? at : event.ref();
    }

    /** Time of the present event, or {@link TraceEvent#NO_TIME}. */
    public final long timeNs() {
        return event.timeNs();
    }

    /** Number of the present event. */
    public final long index() {
        return event.index();
    }

    /** The present event itself. */
    public final TraceEvent event() {
        return event;
    }

    /**
     * Whether a change made by an earlier event had surely reached the function when it did this: nothing was in flight
     * (the flush point). A change that no event made is settled. Nothing is while a configuration write to the function
     * waits for its completion: the function may act on it already, for a message may overtake the completion.
     */
    public final boolean isSettled(EventRef change) {
        return function == null || isSettled(function, change);
    }

    /** The same of another function than the step's. */
    public final boolean isSettled(FunctionState other, EventRef change) {
        return synchronous || !other.hasWriteUnderWay() && other.isFlushed(change, event.trafficClass());
    }
}
