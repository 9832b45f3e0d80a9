/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import org.tlplint.core.trace.EventRef;

/**
 * An address and data pair that an entry held while it was unmasked.
 *
 * @param address 64-bit message address
 * @param data message data
 * @param since the write that completed the pair, or null if it was there before the trace
 */
public record Message(long address, int data, EventRef since) {

    /** Where x86 platforms receive messages and have no memory. */
    private static final long X86_DOORBELL = 0xfee0_0000L;
    private static final long X86_DOORBELL_END = 0xfef0_0000L;

    /** Whether the address is in the window where x86 platforms receive messages, and have no memory. */
    public static boolean isX86Doorbell(long address) {
        return address >= X86_DOORBELL && address < X86_DOORBELL_END;
    }

    /** {@code address/data} in hexadecimal. */
    public static String format(long address, int data) {
        return "%08x/%08x".formatted(address, data);
    }

    public boolean is(long otherAddress, int otherData) {
        return address == otherAddress && data == otherData;
    }

    @Override
    public String toString() {
        return format(address, data);
    }
}
