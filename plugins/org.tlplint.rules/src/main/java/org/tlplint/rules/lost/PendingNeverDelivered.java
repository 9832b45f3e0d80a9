/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Deliverable;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Patience;

/** A vector was pending and free to send, for longer than any patience, and its message never came. */
@RuleInfo(id = "LOST-003", title = "Pending interrupt never delivered", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class PendingNeverDelivered
        implements Rule.OnPendingRead, Rule.OnConfigRead, Rule.OnMessage, Rule.OnReset, Rule.OnEnd {

    /** Keys of MSI vectors lie behind those of MSI-X entries. */
    private static final int MSI = MsixState.MAX_ENTRIES;

    /** A vector that was read as pending, and since when it could have been sent at the last look; null if it could not. */
    private static final class Track {
        private EventRef first;
        private EventRef since;
        private EventRef last;
    }

    private static final class Memory {
        private final IntMap<Track> tracks = new IntMap<>();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.of(read);
        FunctionState f = read.function();
        for (int v = read.firstVector(); v < read.firstVector() + read.count(); v++) {
            seen(read, v, read.msix().isPending(v).isTrue(), Deliverable.maySend(f, v).isTrue(),
                    Deliverable.changedBy(f, v), memory, findings);
        }
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsiState msi = read.msi();
        if (msi == null || msi.maskOffset() < 0 || !read.covers(msi.offset() + msi.maskOffset() + 4, 4)) {
            return;
        }
        Memory memory = memories.of(read);
        FunctionState f = read.function();
        for (int v = 0; v < msi.allocatedVectors(); v++) {
            seen(read, MSI + v, msi.isPending(v).isTrue(), Deliverable.mayMsiSend(f, v).isTrue(),
                    Deliverable.msiChangedBy(f), memory, findings);
        }
    }

    private static void seen(Step step, int key, boolean pending, boolean free, EventRef changed, Memory memory,
            Findings findings) {
        if (!pending) {
            if (memory.tracks.remove(key) != null) {
                findings.judge(step, Truth.FALSE, Missing.TIME);
            }
            return;
        }
        Track track = memory.tracks.computeIfAbsent(key, Track::new);
        track.first = track.first == null ? step.at() : track.first;
        track.since = free ? Messages.later(track.first, changed) : null;
        track.last = step.at();
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.function() == null ? null : memories.find(message);
        if (memory == null || memory.tracks.isEmpty()) {
            return;
        }
        if (message.fit() == Fit.MSI) {
            came(message, MSI + message.vector(), memory, findings);
        }
        for (int i = 0; message.fit() == Fit.ENTRY && i < message.vectorCount(); i++) {
            came(message, message.vector(i), memory, findings);
        }
    }

    private static void came(MessageSent message, int key, Memory memory, Findings findings) {
        if (memory.tracks.remove(key) != null) {
            findings.judge(message, Truth.FALSE, Missing.TIME);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        Memory memory = memories.find(end);
        if (memory != null) {
            memory.tracks.forEach((key, track) -> settle(end, key, track, findings));
        }
    }

    private static void settle(TraceEnd end, int key, Track track, Findings findings) {
        if (track.since == null) {
            return;
        }
        EventRef changed = key < MSI && end.msix() != null ? Deliverable.changedBy(end.function(), key)
                : Deliverable.msiChangedBy(end.function());
        boolean steady = changed == null || changed.event() <= track.last.event();
        long waited = Deliverable.between(track.since, track.last);
        boolean proved = steady && waited >= findings.profile(end).nanos(Knob.PENDING_TIMEOUT);
        if (findings.judge(end, proved ? Truth.TRUE : Truth.UNKNOWN,
                waited < 0 ? Missing.TIME : Missing.TOO_SHORT)) {
            findings.report(end).vector(key % MSI)
                    .severity(Patience.severity(findings.profile(end), track.since, track.last))
                    .profiledBy(Knob.PENDING_TIMEOUT)
                    .because("first read as pending here", track.first)
                    .because("free to be sent since here", track.since)
                    .because("still pending here", track.last)
                    .observed("%s %d pending and free to be sent for %.6f s, and no message to the end of the trace",
                            key < MSI ? "entry" : "MSI vector", key % MSI, waited / 1e9)
                    .expected("Send the message of a pending vector once nothing forbids it.")
                    .file();
        }
    }
}
