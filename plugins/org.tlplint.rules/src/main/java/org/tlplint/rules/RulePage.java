/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.util.List;

/**
 * The page of a rule: what it means to the person who has to mend the fault.
 *
 * @param id the rule's id
 * @param markdown the whole page, with a title and the {@link #HEADINGS} or {@link #NOTE_HEADINGS}
 */
public record RulePage(String id, String markdown) {

    /** Headings of every page, in their order. */
    public static final List<String> HEADINGS = List.of("What", "Why", "Example", "How to fix", "Specification");

    /** Headings of the page of an id that is no rule, in their order. */
    public static final List<String> NOTE_HEADINGS = List.of("What", "What tlplint does", "Specification");

    /** The headings that the page has, in their order. */
    public List<String> headings() {
        return markdown.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();
    }

    /** The title line: id and title of the rule. */
    public String title() {
        return markdown.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** The Markdown below one of the {@link #HEADINGS}, without blank lines around it; empty if there is no such heading. */
    public String section(String heading) {
        String start = "\n## " + heading + "\n";
        int from = markdown.indexOf(start);
        if (from < 0) {
            return "";
        }
        int to = markdown.indexOf("\n## ", from + start.length());
        return markdown.substring(from + start.length(), to < 0 ? markdown.length() : to).strip();
    }
}
