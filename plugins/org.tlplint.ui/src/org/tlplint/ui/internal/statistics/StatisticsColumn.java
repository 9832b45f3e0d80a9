/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.statistics;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.tlplint.core.text.Times;
import org.tlplint.ui.internal.Texts;

/** A column of the table: what it says, and by what it sorts. */
enum StatisticsColumn {

    FUNCTION(StatisticsMessages.Column_function, 18, StatisticsRow::label,
            Comparator.<StatisticsRow>comparingInt(r -> r.vector().function())),
    VECTOR(StatisticsMessages.Column_vector, 10, StatisticsRow::name,
            Comparator.<StatisticsRow, Boolean>comparing(r -> r.vector().msix())
                    .thenComparing(r -> r.vector().store()).thenComparingInt(r -> r.vector().vector())),
    MESSAGES(StatisticsMessages.Column_messages, 10, r -> Texts.count(r.vector().messages()),
            r -> r.vector().messages()),
    RATE(StatisticsMessages.Column_rate, 11, r -> rate(r.rate()), StatisticsRow::rate),
    WRITES(StatisticsMessages.Column_writes, 8, r -> Texts.count(r.writes()), StatisticsRow::writes),
    MASKED(StatisticsMessages.Column_masked, 9, r -> percent(r.maskedShare()), StatisticsRow::maskedShare),
    LATENCY(StatisticsMessages.Column_latency, 17, r -> time(r.vector().unmaskToMessage().median()),
            r -> r.vector().unmaskToMessage().median()),
    HIGH(StatisticsMessages.Column_high, 12, r -> time(r.vector().unmaskToMessage().high()),
            r -> r.vector().unmaskToMessage().high()),
    PENDING(StatisticsMessages.Column_pending, 17, r -> time(r.vector().pendingToMessage().median()),
            r -> r.vector().pendingToMessage().median()),
    INTERVAL(StatisticsMessages.Column_gap, 15, r -> time(r.vector().interval().max()),
            r -> r.vector().interval().max()),
    BURST(StatisticsMessages.Column_burst, 8, r -> r.vector().burst() == 0 ? "" : Texts.count(r.vector().burst()),
            r -> r.vector().burst()),
    LOST(StatisticsMessages.Column_lost, 12, r -> r.lost() == 0 ? "" : Texts.count(r.lost()), StatisticsRow::lost),
    FINDINGS(StatisticsMessages.Column_findings, 9, r -> r.findings() == 0 ? "" : Texts.count(r.findings()),
            StatisticsRow::findings);

    private final String title;
    private final int characters;
    private final Function<StatisticsRow, String> text;
    private final Comparator<StatisticsRow> order;
    private final boolean number;

    StatisticsColumn(String title, int characters, Function<StatisticsRow, String> text,
            Comparator<StatisticsRow> order) {
        this.title = title;
        this.characters = characters;
        this.text = text;
        this.order = order;
        number = false;
    }

    StatisticsColumn(String title, int characters, Function<StatisticsRow, String> text,
            ToDoubleFunction<StatisticsRow> value) {
        this.title = title;
        this.characters = characters;
        this.text = text;
        order = Comparator.comparingDouble(value);
        number = true;
    }

    String title() {
        return title;
    }

    int characters() {
        return characters;
    }

    String text(StatisticsRow row) {
        return text.apply(row);
    }

    Comparator<StatisticsRow> order() {
        return order;
    }

    boolean isNumber() {
        return number;
    }

    private static String time(long ns) {
        return ns < 0 ? "" : Times.duration(ns);
    }

    private static String rate(double perSecond) {
        if (perSecond < 0) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(perSecond < 10 ? 2 : perSecond < 1000 ? 1 : 0);
        return format.format(perSecond);
    }

    private static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance();
        format.setMaximumFractionDigits(1);
        return share < 0 ? "" : format.format(share);
    }
}
