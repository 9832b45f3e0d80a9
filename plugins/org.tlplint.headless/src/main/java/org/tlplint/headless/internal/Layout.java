/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.List;

/** Lays out text in columns and paragraphs. */
final class Layout {

    private Layout() {
    }

    /** Breaks a text at blanks into lines of at most so many columns; longer words stay whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && Style.width(line.toString()) + 1 + Style.width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Prints a text behind a head, wrapped, with the following lines indented as far as the head reaches. */
    static void paragraph(Console console, String head, String text) {
        String indent = " ".repeat(Style.width(head));
        List<String> lines = wrap(text, Math.max(30, console.width() - indent.length()));
        for (int i = 0; i < lines.size(); i++) {
            console.line((i == 0 ? head : indent) + lines.get(i));
        }
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Style.width(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - Style.width(text))) + text;
    }

    /** Makes room for nine decimals, so that the points stand below each other. */
    static String alignPoint(String seconds) {
        int point = seconds.indexOf('.');
        return point < 0 ? seconds : seconds + " ".repeat(Math.max(0, point + 10 - seconds.length()));
    }

    /** "1 event", "24 events". */
    static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    static String count(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }

    /** Numbers in ascending order as ranges: {@code 0-2, 5}. */
    static String ranges(List<Integer> sorted) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sorted.size();) {
            int end = i;
            while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
                end++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(sorted.get(i)).append(end > i ? "-" + sorted.get(end) : "");
            i = end + 1;
        }
        return text.toString();
    }

    /** Bytes with a binary unit: {@code 424.2 KiB}. */
    static String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        String[] units = {"KiB", "MiB", "GiB", "TiB"};
        double value = bytes / 1024.0;
        int unit = 0;
        while (value >= 1024 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        return "%.1f %s".formatted(value, units[unit]);
    }
}
