/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.List;

import org.tlplint.core.history.HistoryRow;
import org.tlplint.core.history.HistoryRow.Sent;
import org.tlplint.core.history.VectorHistories;
import org.tlplint.core.history.VectorHistory;
import org.tlplint.core.trace.Bdf;
import org.tlplint.model.Printable;

/** Prints histories of vectors for programs. */
final class HistoryData {

    private HistoryData() {
    }

    static void csv(Console console, List<VectorHistory> all) {
        console.line("function,kind,vector,event,time_ns,line,what,sent,address,data,count,last_event,last_time_ns,"
                + "changed_live,note");
        for (VectorHistory h : all) {
            for (HistoryRow r : h.rows()) {
                console.line(String.join(",", Bdf.format(h.function()), Csv.cell(kind(h)),
                        h.vector() == VectorHistory.MSI ? "" : Integer.toString(h.vector()),
                        Long.toString(r.first().event()), r.first().hasTime() ? Long.toString(r.first().timeNs()) : "",
                        Long.toString(r.first().line()), r.what().title(), r.sent() == null ? "" : r.sent().id(),
                        r.value() == null ? "" : address(r), r.value() == null ? "" : data(r),
                        Long.toString(r.count()), Long.toString(r.last().event()),
                        r.last().hasTime() ? Long.toString(r.last().timeNs()) : "", Boolean.toString(r.isChanged()),
                        Csv.cell(Printable.of(r.note()))));
            }
        }
    }

    static void json(Console console, VectorHistories histories, boolean brief) {
        console.line("{");
        console.line("  \"format_version\": 1,");
        console.line("  \"messages_of_no_vector\": %d,".formatted(histories.unattributed()));
        console.line("  \"vectors\": [");
        List<VectorHistory> all = histories.all();
        for (int i = 0; i < all.size(); i++) {
            vector(console, all.get(i), brief, i == all.size() - 1 ? "" : ",");
        }
        console.line("  ]");
        console.line("}");
    }

    private static void vector(Console console, VectorHistory h, boolean brief, String end) {
        console.line("    {\"function\": %s, \"label\": %s, \"kind\": %s, \"vector\": %s,".formatted(
                Json.string(Bdf.format(h.function())), Json.string(h.label()), Json.string(kind(h)),
                h.vector() == VectorHistory.MSI ? "null" : Integer.toString(h.vector())));
        StringBuilder counts = new StringBuilder();
        for (Sent kind : Sent.values()) {
            counts.append(", \"").append(kind.id()).append("\": ").append(h.sent(kind));
        }
        console.line("     \"verdict\": %s, \"changes\": %d, \"messages\": %d%s, \"rows_omitted\": %d%s".formatted(
                Json.string(h.verdict().title()), h.changes(), h.messages(), counts, h.omitted(),
                brief ? "}" + end : ","));
        if (brief) {
            return;
        }
        console.line("     \"rows\": [");
        for (int i = 0; i < h.rows().size(); i++) {
            console.line("       " + row(h.rows().get(i)) + (i == h.rows().size() - 1 ? "" : ","));
        }
        console.line("     ]}" + end);
    }

    private static String row(HistoryRow r) {
        return ("{\"event\": %d, \"time_ns\": %s, \"line\": %d, \"what\": %s, \"sent\": %s, \"address\": %s, \"data\": %s, "
                + "\"count\": %d, \"last_event\": %d, \"last_time_ns\": %s, \"changed_live\": %s, \"note\": %s}")
                .formatted(
                        r.first().event(), r.first().hasTime() ? r.first().timeNs() : null, r.first().line(),
                        Json.string(r.what().title()), r.sent() == null ? null : Json.string(r.sent().id()),
                        r.value() == null ? null : Json.string(address(r)),
                        r.value() == null ? null : Json.string(data(r)), r.count(), r.last().event(),
                        r.last().hasTime() ? r.last().timeNs() : null, r.isChanged(), Json.string(r.note()));
    }

    private static String kind(VectorHistory h) {
        return !h.store().isEmpty() ? "store:" + h.store() : h.vector() == VectorHistory.MSI ? "MSI" : "MSI-X";
    }

    private static String address(HistoryRow r) {
        return "0x%08x".formatted(r.value().address());
    }

    private static String data(HistoryRow r) {
        return "0x%08x".formatted(r.value().data());
    }
}
