/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.trace.EventRef;

/**
 * Software read an entry of an MSI-X Table or other {@link MessageStore} and got an answer. The state holds what was read. Not handed out when the
 * answer may be older than a write that has arrived since. DWORDs of all ones, which nobody may have answered, the state
 * does not hold, and they do not count as read; nor does anything of a read that was refused.
 */
public final class EntryRead extends Step {

    private MessageStore store;
    private int vector;
    private int touched;
    private int ones;
    private int confirmedBefore;
    private boolean refused;
    private final int[] value = new int[4];
    private final int[] before = new int[4];
    private final int[] knownBefore = new int[4];
    private EventRef request;

    void before(MessageStore newStore, int newVector, EventRef newRequest) {
        store = newStore;
        vector = newVector;
        request = newRequest;
        touched = 0;
        ones = 0;
        confirmedBefore = 0;
        refused = false;
        MsixEntry entry = store.entry(newVector);
        for (int i = 0; i < 4; i++) {
            before[i] = entry.dword(i);
            knownBefore[i] = entry.knownBits(i);
            confirmedBefore |= entry.isConfirmed(i) ? 1 << i : 0;
        }
    }

    void add(int dword, int newValue) {
        value[dword] = newValue;
        touched |= 1 << dword;
    }

    void addOnes(int dword) {
        ones |= 1 << dword;
    }

    void setRefused() {
        refused = true;
    }

    boolean isEmpty() {
        return (touched | ones) == 0;
    }

    /** Whether the read ended with an error although the function should have answered it. */
    public boolean isRefused() {
        return refused;
    }

    /** Whether the DWORD was read as all ones. */
    public boolean isAllOnes(int dword) {
        return (ones >> dword & 1) != 0;
    }

    /** Whether an earlier read had already returned what the DWORD held, since it was last written. */
    public boolean isConfirmedBefore(int dword) {
        return (confirmedBefore >> dword & 1) != 0;
    }

    @Override
    public MessageStore store() {
        return store;
    }

    /** Number of the entry or slot. */
    public int vector() {
        return vector;
    }

    /** The entry, as it is now. */
    public MsixEntry entry() {
        return store.entry(vector);
    }

    /** Whether the DWORD was read; indices as in {@link MsixEntry}. */
    public boolean touches(int dword) {
        return (touched >> dword & 1) != 0;
    }

    /** What was read. */
    public int value(int dword) {
        return value[dword];
    }

    /** What the model held. */
    public int before(int dword) {
        return before[dword];
    }

    /** Which bits of it were known. */
    public int knownBefore(int dword) {
        return knownBefore[dword];
    }

    /** Bits of the DWORD that were known before, and were read otherwise. */
    public int differs(int dword) {
        return touches(dword) ? (before[dword] ^ value[dword]) & knownBefore[dword] : 0;
    }

    /** The event that asked; the present one if the source shows a read and its answer as one. */
    public EventRef request() {
        return request != null ? request : at();
    }
}
