/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.List;

/** The little JSON that the command line writes itself. */
final class Json {

    private Json() {
    }

    /** An array of objects with the same members, all of them texts. */
    static void printArray(Console console, List<String> names, List<List<String>> rows) {
        console.line("[");
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder("  {");
            for (int k = 0; k < names.size(); k++) {
                line.append(k == 0 ? "" : ", ").append(string(names.get(k))).append(": ")
                        .append(string(rows.get(i).get(k)));
            }
            console.line(line.append(i == rows.size() - 1 ? "}" : "},").toString());
        }
        console.line("]");
    }

    /** A JSON string; everything beyond ASCII is escaped, so that no console's charset can spoil it. */
    static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
