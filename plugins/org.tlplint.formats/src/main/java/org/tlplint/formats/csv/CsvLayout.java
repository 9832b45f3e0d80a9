/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.Trait;
import org.tlplint.formats.row.Column;
import org.tlplint.formats.row.ColumnNames;
import org.tlplint.formats.row.Declared;
import org.tlplint.formats.text.Bytes;

/**
 * What stands before the rows: the comment line {@code # pcie-trace-csv 1; …} if there is one, and the header row.
 */
final class CsvLayout {

    private static final String MARK = "pcie-trace-csv";
    /** None means anything in a pattern. */
    private static final String SEPARATORS = ",;\t";

    /** Field number of each {@link Column}, or -1. */
    final int[] fields = new int[Column.COUNT];
    final List<String> unknownColumns = new ArrayList<>();
    /** Keys and values of the comment line. */
    private final Map<String, String> settings = new HashMap<>();
    private boolean marked;
    byte separator = ',';
    /** Line of the header row; 0 if none was found. */
    long headerLine;
    /** Fields of the header row. */
    int columns;
    private int known;

    CsvLayout(byte[] head) {
        Arrays.fill(fields, -1);
        long line = 0;
        int from = Bytes.startsWith(head, 0, head.length, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}) ? 3 : 0;
        while (from < head.length && headerLine == 0) {
            line++;
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            String text = Bytes.string(head, from, Math.min(to, from + 4096)).strip();
            if (text.startsWith("#")) {
                comment(text.substring(1).strip());
            } else if (!text.isEmpty()) {
                header(text);
                headerLine = line;
            }
            from = to + 1;
        }
    }

    private void comment(String text) {
        if (!marked && text.startsWith(MARK)) {
            marked = true;
            for (String part : text.substring(MARK.length()).split(";")) {
                String[] pair = part.strip().split("=", 2);
                if (pair.length == 2) {
                    settings.put(pair[0].strip().toLowerCase(Locale.ROOT), pair[1].strip().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private void header(String text) {
        for (char candidate : SEPARATORS.toCharArray()) {
            if (count(text, candidate) > count(text, (char) separator)) {
                separator = (byte) candidate;
            }
        }
        String[] names = text.split(String.valueOf((char) separator), -1);
        columns = names.length;
        for (int i = 0; i < names.length; i++) {
            String name = names[i].strip().replace("\"", "");
            Column column = Column.named(name);
            if (column == null) {
                unknownColumns.add(name);
            } else if (fields[column.ordinal()] < 0) {
                fields[column.ordinal()] = i;
                known++;
            }
        }
    }

    private static long count(String text, char c) {
        long count = 0;
        for (int i = text.indexOf(c); i >= 0; i = text.indexOf(c, i + 1)) {
            count++;
        }
        return count;
    }

    boolean has(Column column) {
        return fields[column.ordinal()] >= 0;
    }

    /** Whether rows can be told apart at all. */
    boolean usable() {
        return has(Column.TYPE) || has(Column.RAW);
    }

    /** Whether the comment line says that this is our format. */
    boolean marked() {
        return marked;
    }

    /** Whether a column that we lack stands there under another name: then it is a table of somebody else. */
    boolean isForeign() {
        return unknownColumns.stream().map(ColumnNames::meaning).filter(m -> m != null).anyMatch(this::lacksMeaning);
    }

    private boolean lacksMeaning(String meaning) {
        return switch (meaning) {
            case "time" -> !(has(Column.TIME_NS) || has(Column.TIME_US) || has(Column.TIME_S) || has(Column.TIME_PS)
                    || has(Column.TICK));
            case "direction" -> !has(Column.DIR);
            case "address" -> !has(Column.ADDR);
            case "function" -> !has(Column.BDF);
            case "register" -> !has(Column.REG);
            case "length" -> !has(Column.LEN) && !has(Column.SIZE);
            default -> Column.named(meaning) != null && !has(Column.named(meaning));
        };
    }

    /** From the header row alone. */
    int confidence() {
        if (!usable()) {
            return 0;
        }
        if (marked) {
            return 100;
        }
        return known >= 4 ? 90 : known == 3 ? 55 : 0;
    }

    /** What rows of this layout can show, unless the comment line knows better. */
    Set<Trait> traits() {
        return declared().shown(Column.shownBy(this::has));
    }

    /** What the comment line says that the trace shows or lacks. */
    Declared declared() {
        return Declared.of(settings.get("shows"), settings.getOrDefault("lacks", ""),
                "yes".equals(settings.get("synchronous")));
    }
}
