/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.util.Locale;

import org.tlplint.core.rule.Confidence;

/**
 * One id of the catalogue, whether or not it is a rule.
 *
 * @param id such as MSIX-TBL-001
 * @param kind what it is
 * @param severity name of a severity in lower case as the catalogue has it; empty if it has no verdict
 * @param by software, hardware, either, or empty
 * @param evidence how well it is backed
 * @param title in a few words
 * @param remark what the tool does with it, if it is no rule; else empty
 */
public record CatalogueEntry(String id, Kind kind, String severity, String by, Confidence evidence, String title,
        String remark) {

    /** What an id of the catalogue stands for. */
    public enum Kind {
        RULE("rule", "judged by a rule"),
        OBSERVATION("observation", "named where it is seen; nothing is wrong then"),
        DECODE("decode", "a note on how registers are decoded; no verdict"),
        MODEL("model", "a note on how the state of a function follows events; no verdict"),
        MEASURE("measure", "measured per vector; no verdict, for nothing is promised"),
        ATTRIBUTION("attribution", "a note on whose message a message is; no verdict"),
        NON_RULE("non-rule", "permitted, and never a finding"),
        UNDECIDABLE("undecidable", "a trace cannot show it"),
        COVERED("covered", "found by another rule");

        private final String title;
        private final String meaning;

        Kind(String title, String meaning) {
            this.title = title;
            this.meaning = meaning;
        }

        public String title() {
            return title;
        }

        /** A clause for people. */
        public String meaning() {
            return meaning;
        }

        /** Whether a class with RuleInfo stands for the id. */
        public boolean hasClass() {
            return this == RULE || this == OBSERVATION;
        }

        static Kind of(String title) {
            for (Kind kind : values()) {
                if (kind.title.equals(title)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind is called \"" + title + '"');
        }
    }

    /** Group of ids: MSIX-TBL of MSIX-TBL-001, N of N01. */
    public String group() {
        return id.replaceFirst("-?\\d+$", "");
    }

    /** Reads {@code id;kind;severity;by;evidence;title;remark}. */
    static CatalogueEntry parse(String line) {
        String[] fields = line.split(";", 7);
        if (fields.length != 7) {
            throw new IllegalArgumentException("not seven fields: " + line);
        }
        return new CatalogueEntry(fields[0], Kind.of(fields[1]), fields[2], fields[3],
                Confidence.valueOf(fields[4].toUpperCase(Locale.ROOT)), fields[5], fields[6]);
    }
}
