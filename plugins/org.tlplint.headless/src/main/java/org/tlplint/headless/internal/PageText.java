/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

/** Prints a page written in Markdown as text: headings stand out, code stays as it is, paragraphs are wrapped. */
final class PageText {

    private final Console console;

    PageText(Console console) {
        this.console = console;
    }

    void print(String markdown) {
        boolean code = false;
        StringBuilder paragraph = new StringBuilder();
        String indent = "";
        for (String line : markdown.strip().split("\\R")) {
            if (line.startsWith("```")) {
                flush(paragraph, indent);
                code = !code;
            } else if (code) {
                console.line("    " + line);
            } else if (line.startsWith("#")) {
                flush(paragraph, indent);
                console.line(Style.BOLD.of(plain(line.replaceFirst("^#+ *", ""))));
            } else if (line.isBlank()) {
                flush(paragraph, indent);
                console.blank();
            } else if (line.startsWith("|")) {
                flush(paragraph, indent);
                console.line(line);
            } else {
                String item = line.strip();
                boolean begins = item.startsWith("- ") || item.startsWith("* ") || item.matches("\\d{1,2}\\. .*");
                if (begins) {
                    flush(paragraph, indent);
                }
                if (paragraph.isEmpty()) {
                    indent = begins ? "  " : "";
                }
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(item);
            }
        }
        flush(paragraph, indent);
    }

    private void flush(StringBuilder paragraph, String indent) {
        if (paragraph.isEmpty()) {
            return;
        }
        String text = plain(paragraph.toString());
        boolean item = text.startsWith("- ") || text.startsWith("* ");
        Layout.paragraph(console, indent + (item ? "- " : ""), item ? text.substring(2) : text);
        paragraph.setLength(0);
    }

    /** Without the marks of emphasis, code and links. */
    private static String plain(String text) {
        return text.replaceAll("\\*\\*(.+?)\\*\\*", "$1").replaceAll("`([^`]+)`", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\(([^)]+)\\)", "$1");
    }
}
