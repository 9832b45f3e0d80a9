/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.history.HistoryRow;
import org.tlplint.core.history.HistoryRow.What;
import org.tlplint.core.history.VectorHistories;
import org.tlplint.core.history.VectorHistory;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Formats;

/**
 * What the kernel's own mmiotrace shows of MSI-X Tables, with an lspci dump of the same run to tell where they are, is what QEMU
 * logged in that run. The two clocks differ, so it is the order that is compared.
 *
 * <p>Two rules say what may be missing from the mmiotrace, and nothing else may: accesses while it was off (before the guest's
 * mark "on" and after its mark "off"), and accesses through mappings that are older than it (no MAP line covers them).
 */
class MmiotraceAgreementTest {

    private static final Pattern MAP = Pattern.compile("MAP \\S+ \\d+ 0x(\\p{XDigit}+) \\S+ 0x(\\p{XDigit}+) .*");
    private static final Set<What> BY_MMIO = EnumSet.of(What.PROGRAMMED, What.MASKED, What.UNMASKED);

    @TempDir
    Path folder;

    /** One DWORD of a table or Pending Bit Array; QEMU writes eight bytes as two of these. */
    private record Access(String function, String region, long dword, boolean write, int value) {
    }

    /** The accesses of a source and the history that they make, as text. */
    private record Seen(List<Access> accesses, List<String> history) {
    }

    private AuditSource source(String trace, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = getClass().getResourceAsStream("/traces/" + trace + "/" + name)) {
            Files.copy(in, file);
        }
        TraceInput input = Formats.input(file);
        return new AuditSource(input, Formats.detect(input).format(), 100);
    }

    @ParameterizedTest
    @CsvSource({"mmiotrace-nvme, 1, 3, 185", "mmiotrace-virtio, 1, 4, 62"})
    void sameHistoryAsTheQemuLog(String trace, int on, int off, int grepped) throws IOException {
        AuditSource kernel = source(trace, "mmiotrace.txt.zst");
        assertEquals("mmiotrace", kernel.format().id());
        Seen seen = see(kernel, List.of(source(trace, "lspci.txt.zst")), 0, 0, address -> true);
        // counted in the text: lines R or W with an address in a table; every one of them reaches its function
        assertEquals(grepped, seen.accesses.size());

        Seen qemu = see(source(trace, "trace.log.zst"), List.of(), on, off, mapped(kernel));
        assertEquals(qemu.accesses, seen.accesses);
        assertEquals(qemu.history, seen.history);
        assertTrue(seen.history.stream().anyMatch(h -> h.contains("unmasked")), () -> seen.history.toString());
    }

    /** Whether the trace has a mapping that holds an address. */
    private static LongPredicate mapped(AuditSource mmiotrace) throws IOException {
        try (InputStream in = mmiotrace.input().open(0)) {
            List<long[]> maps = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).lines().map(MAP::matcher)
                    .filter(m -> m.matches())
                    .map(m -> new long[] {Long.parseLong(m.group(1), 16), Long.parseLong(m.group(2), 16)}).toList();
            return address -> maps.stream().anyMatch(m -> address >= m[0] && address < m[0] + m[1]);
        }
    }

    private Seen see(AuditSource source, List<AuditSource> snapshots, int on, int off, LongPredicate wanted)
            throws IOException {
        List<Access> accesses = new ArrayList<>();
        VectorHistories histories = new VectorHistories(Set.of(), -1);
        boolean[] open = {on == 0};
        new TraceView(source, snapshots, null).replay(0, step -> {
            if (open[0] && wanted.test(step.event().address()) && step.event().kind().isMemory()) {
                histories.step(step);
                add(accesses, step);
            }
        }, (event, replay) -> {
            open[0] = ("mark " + on).equals(event.note()) || open[0] && !("mark " + off).equals(event.note());
            replay.accept(event);
            return true;
        });
        return new Seen(accesses, histories.all().stream().flatMap(h -> rows(h).stream()).toList());
    }

    private static void add(List<Access> accesses, Step step) {
        if (!(step instanceof TableAccess access)) {
            return;
        }
        TraceEvent event = step.event();
        assertTrue(event.has(Field.DATA) && event.length() % 4 == 0 && access.function() != null);
        for (int at = 0; at < event.length(); at += 4) {
            accesses.add(new Access(Bdf.format(access.function().bdf()), access.region().name(),
                    (access.offset() + at) / 4, access.isWrite(), event.dword(at)));
        }
    }

    /** The rows that table accesses alone make; what their notes say depends on MSI-X Enable, which no mmiotrace shows. */
    private static List<String> rows(VectorHistory history) {
        return history.rows().stream().filter(r -> BY_MMIO.contains(r.what())).map(r -> row(history, r)).toList();
    }

    private static String row(VectorHistory history, HistoryRow r) {
        return "%s %s %s x%d %s".formatted(Bdf.format(history.function()), history.name(), r.what().title(), r.count(),
                r.value());
    }
}
