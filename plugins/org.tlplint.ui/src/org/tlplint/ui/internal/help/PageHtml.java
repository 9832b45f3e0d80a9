/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.help;

/**
 * The little Markdown of rule pages as HTML: headings, paragraphs, fenced examples, lists of one level, code in a line.
 */
final class PageHtml {

    private final StringBuilder out = new StringBuilder();
    private String open = "";

    private PageHtml() {
    }

    static String of(String title, String markdown) {
        PageHtml html = new PageHtml();
        boolean[] fenced = {false};
        markdown.lines().forEach(line -> {
            if (line.startsWith("```")) {
                html.block(fenced[0] ? "" : "pre");
                fenced[0] = !fenced[0];
            } else if (fenced[0]) {
                html.out.append(escape(line)).append('\n');
            } else {
                html.line(line);
            }
        });
        html.block("");
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><title>%s</title>
                <link rel="stylesheet" href="../../org.tlplint.doc/html/tlplint.css"></head>
                <body>
                %s</body>
                </html>
                """.formatted(escape(title), html.out);
    }

    private void line(String line) {
        int level = line.indexOf(' ');
        if (line.startsWith("#") && level > 0) {
            block("");
            out.append("<h").append(level).append('>').append(inline(line.substring(level + 1))).append("</h")
                    .append(level)
                    .append(">\n");
        } else if (line.isBlank()) {
            block("");
        } else if (line.startsWith("* ") || line.startsWith("- ")) {
            if (!open.equals("ul")) {
                block("ul");
            }
            out.append("<li>").append(inline(line.substring(2))).append('\n');
        } else {
            if (open.isEmpty()) {
                block("p");
            }
            out.append(inline(line)).append('\n');
        }
    }

    /** Ends the block that is open and begins another one, or none. */
    private void block(String next) {
        if (!open.isEmpty()) {
            out.append("</").append(open).append(">\n");
        }
        open = next;
        if (!next.isEmpty()) {
            out.append('<').append(next).append(">\n");
        }
    }

    private static String inline(String text) {
        return escape(text).replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
