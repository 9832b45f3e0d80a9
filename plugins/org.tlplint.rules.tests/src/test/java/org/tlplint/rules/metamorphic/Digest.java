/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.metamorphic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.trace.EventRef;

/** Findings and states as text in which they can be compared. */
final class Digest {

    private Digest() {
    }

    /** All findings with all that they say, but for event numbers and times; lines stand for those. */
    static String of(AuditResult result, Change... changes) {
        String text = result.findings().stream().map(Digest::of).sorted().collect(Collectors.joining("\n"));
        for (Change change : changes) {
            text = change.undo(text);
        }
        return text;
    }

    /** The lines at which something was found. */
    static Set<Long> breaches(AuditResult result) {
        return result.findings().stream().flatMap(f -> f.occurrences().stream()).map(o -> o.event().line())
                .collect(Collectors.toSet());
    }

    /** The lines on which a finding rests: for some rules the width of those accesses is what shows the breach. */
    static Set<Long> evidence(AuditResult result) {
        return result.findings().stream().flatMap(f -> f.occurrences().stream()).flatMap(o -> o.causes().stream())
                .map(c -> c.event().line()).collect(Collectors.toSet());
    }

    static String of(Finding f) {
        return "%s %s %s %s %s %d count=%d lines=%d..%d %s\n%s".formatted(f.rule().id(), f.severity(), f.certainty(),
                f.functionLabel(), f.store(), f.vector(), f.count(), f.first().line(), f.last().line(), f.note(),
                f.occurrences().stream().map(Digest::of).collect(Collectors.joining("\n")));
    }

    private static String of(Occurrence o) {
        return "  line %d: %s %s".formatted(o.event().line(), o.observed(),
                o.causes().stream().map(Digest::of).toList());
    }

    private static String of(Evidence e) {
        return e.role() + " line " + e.event().line() + ' ' + e.detail();
    }

    /** Everything that can be seen of the states. */
    static String of(List<FunctionState> functions) {
        return functions.stream().map(Digest::of).collect(Collectors.joining("\n"));
    }

    private static String of(FunctionState f) {
        StringBuilder s = new StringBuilder();
        s.append(f.label()).append(' ').append(f.capabilities()).append(f.hasWriteUnderWay()).append(f.beforeReset());
        int end = Math.min(ConfigSpace.SIZE, f.config().extent());
        for (int at = 0; at < end; at += 4) {
            s.append(Integer.toHexString(f.config().read(at, 4))).append('/')
                    .append(Integer.toHexString(f.config().known(at, 4))).append(' ');
        }
        for (int bar = 0; bar < 6; bar++) {
            s.append(f.bars().isPlaced(bar)).append(f.bars().isLeft(bar)).append(f.bars().base(bar)).append('+')
                    .append(f.bars().size(bar)).append(f.isDecoding(bar)).append(' ');
        }
        refs(s, f.resetBy(), f.busMasterChangedBy(), f.memorySpaceChangedBy(), f.powerChangedBy(), f.configWrittenBy(),
                f.readySaidBy());
        if (f.msi() != null) {
            refs(s, f.msi().enableChangedBy(), f.msi().addressWrittenBy(), f.msi().dataWrittenBy(),
                    f.msi().maskWrittenBy(), f.msi().differsSince());
            s.append(f.msi().enabledWith()).append(f.msi().isAddressInitialised()).append(f.msi().isDataInitialised());
        }
        if (f.msix() != null) {
            refs(s, f.msix().enableChangedBy(), f.msix().functionMaskChangedBy());
            for (int v = 0; v < f.msix().touchedSize(); v++) {
                entry(s.append('\n').append(f.msix().isPending(v)), f.msix().touched(v));
            }
            s.append(f.msix().isEveryEntryTouched());
        }
        f.stores().forEach(store -> {
            for (int v = 0; v < store.touchedSize(); v++) {
                entry(s.append('\n').append(store.name()), store.touched(v));
            }
        });
        return s.toString();
    }

    private static void entry(StringBuilder s, MsixEntry entry) {
        for (int i = 0; entry != null && i < 4; i++) {
            s.append(' ').append(Integer.toHexString(entry.dword(i))).append('/')
                    .append(Integer.toHexString(entry.knownBits(i))).append(entry.isWritten(i))
                    .append(entry.isConfirmed(i));
        }
        if (entry != null) {
            refs(s, entry.maskChangedBy(), entry.messageWrittenBy(), entry.writtenBy(), entry.taintedBy());
            s.append(entry.armed()).append(entry.past());
        }
    }

    private static void refs(StringBuilder s, EventRef... refs) {
        for (EventRef ref : refs) {
            s.append(' ').append(ref == null ? "-" : Long.toString(ref.event()));
        }
    }
}
