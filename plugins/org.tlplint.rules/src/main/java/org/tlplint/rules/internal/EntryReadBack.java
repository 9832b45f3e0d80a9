/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.EventRef;

/** What it means that an entry reads otherwise than it was written; each DWORD is one rule's only. */
public final class EntryReadBack {

    private static final int STEERING_TAG = 0x00ff_0000;

    private EntryReadBack() {
    }

    /** Bits that are wrong: known before, read otherwise, and read-write for sure (PCIe Base 6.x, 7.7.2.5 to 7.7.2.8). */
    public static int wrong(EntryRead read, int dword, Profile profile) {
        if (read.differs(dword) == 0 || dword == MsixEntry.VECTOR_CONTROL && isDefault(read)) {
            return 0;
        }
        return read.differs(dword) & switch (dword) {
            case MsixEntry.ADDRESS -> ~3;
            case MsixEntry.VECTOR_CONTROL ->
                SteeringTags.areInTable(read.function(), profile).isTrue() ? STEERING_TAG | 1 : 1;
            default -> -1;
        };
    }

    /** Whether Vector Control must be as the reset left it: that is for MSIX-TBL-022 and MSIX-TBL-023. */
    public static boolean isDefault(EntryRead read) {
        return read.entry().isWritten(MsixEntry.VECTOR_CONTROL).isFalse();
    }

    /** Whether the entry was last written before a power cycle that it had to survive: RST-007 judges that. */
    public static boolean isPowerLoss(EntryRead read, int dword) {
        FunctionState f = read.function();
        EventRef written = writtenBy(read, dword);
        return isPowerCycled(f) && (written == null || written.event() < f.powerChangedBy().event());
    }

    /** Whether the function's last power change was D3hot to D0 with No_Soft_Reset Set (5.3.1.4). */
    public static boolean isPowerCycled(FunctionState f) {
        return f.powerChangedBy() != null && f.powerStateBeforeChange() == 3 && f.powerState() == 0
                && f.noSoftReset().isTrue();
    }

    /** Whether a part of the message that had been read back right is 0 now: RST-009 judges that. */
    public static boolean isWiped(EntryRead read, int dword) {
        return dword != MsixEntry.VECTOR_CONTROL && read.isConfirmedBefore(dword) && read.touches(dword)
                && read.value(dword) == 0 && read.differs(dword) != 0 && !isPowerLoss(read, dword);
    }

    /** Whether the read asks for a DWORD of a message in which software has written something else than 0, for the first time since. */
    public static boolean isAsked(EntryRead read, int dword) {
        return read.touches(dword) && read.entry().isWritten(dword).isTrue() && !read.isConfirmedBefore(dword)
                && read.knownBefore(dword) == -1 && read.before(dword) != 0;
    }

    /** Whether another entry was read back with what software wrote to it, and that was not 0. */
    public static boolean doesAnotherWork(EntryRead read) {
        MessageStore store = read.store();
        for (int vector = 0; vector < store.touchedSize(); vector++) {
            MsixEntry entry = vector == read.vector() ? null : store.touched(vector);
            for (int dword = MsixEntry.ADDRESS; entry != null && dword <= MsixEntry.DATA; dword++) {
                if (entry.isConfirmed(dword) && entry.isWritten(dword).isTrue() && entry.dword(dword) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the last entry of the Table reads 0 where another holds what it was given: MSIX-CAP-002 judges that. */
    public static boolean isLastMissing(EntryRead read, int dword) {
        return dword != MsixEntry.VECTOR_CONTROL && read.vector() > 0 && read.vector() == read.msix().size() - 1
                && isAsked(read, dword) && read.value(dword) == 0 && doesAnotherWork(read);
    }

    /** Whether Function Mask was changed since the entry was last written: MSIX-CAP-013 judges what its Mask bit reads then. */
    public static boolean isAfterFunctionMask(EntryRead read, int dword) {
        EventRef changed = dword == MsixEntry.VECTOR_CONTROL ? read.msix().functionMaskChangedBy() : null;
        EventRef written = read.entry().writtenBy();
        return changed != null && (written == null || written.event() < changed.event());
    }

    /** The last write to the message, or for Vector Control to the entry; or null. */
    public static EventRef writtenBy(EntryRead read, int dword) {
        return dword == MsixEntry.VECTOR_CONTROL ? read.entry().writtenBy() : read.entry().messageWrittenBy();
    }

    /**
     * One wrong answer something unseen may explain; that a write made after it was not kept either proves it. In a guest's
     * trace the registers are the hypervisor's.
     *
     * @param firstWrong number of the event of the function's first wrong answer
     */
    public static Severity severity(EntryRead read, int dword, long firstWrong, Profile profile) {
        EventRef written = writtenBy(read, dword);
        boolean proved = written != null && written.event() > firstWrong && !read.isConfirmedBefore(dword);
        return proved && !profile.is(Knob.TRACE_DOMAIN, "guest") ? Severity.VIOLATION : Severity.ADVISORY;
    }

    /** {@code Message Data 0x00004021, read 0x00000000}. */
    public static Lazy text(EntryRead read, int dword) {
        return new Lazy(
                () -> "%s 0x%08x, read 0x%08x".formatted(Entries.name(dword), read.before(dword), read.value(dword)));
    }
}
