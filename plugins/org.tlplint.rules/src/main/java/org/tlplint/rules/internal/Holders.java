/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;

/** Which functions have a message in effect, over the whole machine; bounded. */
public final class Holders {

    private static final int MAX_MESSAGES = 1 << 16;
    private static final int MAX_FUNCTIONS = 8;

    private record Pair(long address, int data) {
        @Override
        public int hashCode() {
            return Long.hashCode(address * 0x9e3779b97f4a7c15L + data);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && pair.address == address && pair.data == data;
        }
    }

    private final Map<Pair, List<FunctionState>> functions = new HashMap<>();
    private int[] found = new int[16];

    /** Takes note of a message, of MSI with all its vectors. */
    public void add(Effective message) {
        FunctionState f = message.step().function();
        for (int i = 0; i < message.vectors(); i++) {
            Pair pair = new Pair(message.address(), message.data() + i);
            List<FunctionState> list = functions.get(pair);
            if (list == null && functions.size() < MAX_MESSAGES) {
                list = new ArrayList<>(1);
                functions.put(pair, list);
            }
            if (list != null && list.size() < MAX_FUNCTIONS && !list.contains(f)) {
                list.add(f);
            }
        }
    }

    /** Another function that is free to send the message now, or null. */
    public FunctionState other(FunctionState than, long address, int data) {
        List<FunctionState> list = functions.get(new Pair(address, data));
        if (list == null) {
            return null;
        }
        for (FunctionState f : list) {
            if (f != than && maySend(f, address, data)) {
                return f;
            }
        }
        return null;
    }

    private boolean maySend(FunctionState f, long address, int data) {
        if (!f.isBusMasterEnabled().isTrue()) {
            return false;
        }
        MsiState msi = f.msi();
        boolean asMsi = msi != null && msi.isEnabled().isTrue() && msi.isAddressKnown() && msi.isDataKnown()
                && msi.address() == address && ((msi.data() ^ data) & -msi.allocatedVectors()) == 0;
        MsixState msix = f.msix();
        if (asMsi || msix == null || !msix.isEnabled().isTrue()) {
            return asMsi;
        }
        int count = Math.min(found.length, msix.vectors().find(address, data, found));
        for (int i = 0; i < count; i++) {
            if (msix.isMasked(found[i]).isFalse()) {
                return true;
            }
        }
        return false;
    }
}
