/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.html;

import java.io.IOException;
import java.io.Writer;

import org.tlplint.model.Printable;

/** Writes elements; all text and attributes are escaped, and there is no other way to write them. */
final class Html {

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** What is HTML already, written in this program. */
    Html raw(String html) throws IOException {
        out.write(html);
        return this;
    }

    Html text(Object value) throws IOException {
        out.write(escape(value));
        return this;
    }

    /** An element with text in it; nothing if the text is empty. */
    Html element(String name, Object value) throws IOException {
        String text = escape(value);
        if (!text.isEmpty()) {
            out.write('<' + name + '>' + text + "</" + name.split(" ")[0] + ">\n");
        }
        return this;
    }

    /** A row of a table. */
    Html row(String cell, Object... values) throws IOException {
        out.write("<tr>");
        for (Object value : values) {
            boolean number = value instanceof Number;
            out.write('<' + cell + (number ? " class=\"n\">" : ">")
                    + escape(number ? String.format(java.util.Locale.ROOT, "%,d", value) : value)
                    + "</" + cell + '>');
        }
        out.write("</tr>\n");
        return this;
    }

    private static String escape(Object value) {
        if (value == null) {
            return "";
        }
        String text = Printable.of(value.toString());
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
