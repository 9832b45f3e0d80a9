/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import java.util.HashMap;
import java.util.Map;

import org.tlplint.formats.text.Table;

/** What names of columns in foreign tables mean. */
public final class ColumnNames {

    private static final Map<String, String> MEANINGS = new HashMap<>();

    static {
        for (String[] row : Table.rows(ColumnNames.class, "column-names.tsv")) {
            MEANINGS.put(row[0], row[1]);
        }
    }

    private ColumnNames() {
    }

    /** What a column holds, or null; case does not matter, nor does what stands in brackets. */
    public static String meaning(String name) {
        String plain = plain(name);
        String meaning = MEANINGS.get(plain);
        return meaning != null ? meaning : MEANINGS.get(spaced(plain, true));
    }

    /** A name in lower case, with single blanks, without what stands in brackets. */
    public static String plain(String name) {
        return spaced(name, false);
    }

    /** Asked for every cell of every row that may be a header, so without patterns. */
    private static String spaced(String name, boolean signs) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(' || c == '[') {
                break;
            }
            if (Character.isWhitespace(c) || signs && (c == '_' || c == '.' || c == '-')) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString().strip();
    }
}
