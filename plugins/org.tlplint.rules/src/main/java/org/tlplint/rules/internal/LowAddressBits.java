/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;

/** A message address that is no multiple of four, in whatever store. */
public final class LowAddressBits {

    private LowAddressBits() {
    }

    /** Judges and reports. */
    public static void judge(EntryWrite write, Findings findings) {
        if ((write.writtenBits(MsixEntry.ADDRESS) & 3) == 0) {
            return;
        }
        int low = write.written(MsixEntry.ADDRESS) & write.writtenBits(MsixEntry.ADDRESS) & 3;
        if (findings.judge(write, Truth.of(low != 0), Missing.ENTRY_VALUE)) {
            findings.report(write).vector(write.vector())
                    .observed("Message Address 0x%08x written to %s: bits 1:0 are %d",
                            write.written(MsixEntry.ADDRESS), write.store().label(write.vector()), low)
                    .expected("Write 0 to bits 1:0: a message is a DWORD and its address a multiple of 4.")
                    .file();
        }
    }
}
