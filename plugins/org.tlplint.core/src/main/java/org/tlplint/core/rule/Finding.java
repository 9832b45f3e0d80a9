/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.tlplint.core.trace.EventRef;

/** All breaches of one rule by one function on one vector or slot with the same severity and certainty. */
public final class Finding {

    /** Occurrences kept in full; later ones are counted. */
    public static final int KEPT_OCCURRENCES = 1000;

    /** No vector, or all of them. */
    public static final int NO_VECTOR = -1;

    private final RuleInfo rule;
    private final Severity severity;
    private final Certainty certainty;
    private final int function;
    private final String functionLabel;
    private final String store;
    private final int vector;
    private final String expected;
    private final String note;
    private final Suppression suppression;
    private final List<Occurrence> occurrences;
    private long count;
    private EventRef first;
    private EventRef last;

    /** A finding on a vector of MSI or MSI-X, or on none. */
    public Finding(RuleInfo rule, Severity severity, Certainty certainty, int function, String functionLabel,
            int vector, String expected, String note) {
        this(rule, severity, certainty, function, functionLabel, "", vector, expected, note);
    }

    /**
     * @param store the message store of the device's own that the vector is a slot of; empty for MSI and MSI-X
     */
    public Finding(RuleInfo rule, Severity severity, Certainty certainty, int function, String functionLabel,
            String store, int vector, String expected, String note) {
        this(rule, severity, certainty, function, functionLabel, store, vector, expected, note, null,
                new ArrayList<>());
    }

    private Finding(RuleInfo rule, Severity severity, Certainty certainty, int function, String functionLabel,
            String store, int vector, String expected, String note, Suppression suppression,
            List<Occurrence> occurrences) {
        this.store = store;
        this.suppression = suppression;
        this.occurrences = occurrences;
        this.rule = rule;
        this.severity = severity;
        this.certainty = certainty;
        this.function = function;
        this.functionLabel = functionLabel;
        this.vector = vector;
        this.expected = expected;
        this.note = note;
    }

    /** The same finding, suppressed by this or, if it is null, by nothing; the occurrences are shared. */
    public Finding with(Suppression by) {
        Finding copy = new Finding(rule, severity, certainty, function, functionLabel, store, vector, expected, note,
                by,
                occurrences);
        copy.count = count;
        copy.first = first;
        copy.last = last;
        return copy;
    }

    /** Counts an occurrence without keeping it. */
    public void count(EventRef event) {
        count++;
        first = first == null ? event : first;
        last = event;
    }

    /** Keeps an occurrence that has been counted. */
    public void keep(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    /** Why it is known and accepted, or null if it is not. */
    public Suppression suppression() {
        return suppression;
    }

    /** Whether it counts for nothing but the record. */
    public boolean isSuppressed() {
        return suppression != null;
    }

    public boolean isFull() {
        return occurrences.size() >= KEPT_OCCURRENCES;
    }

    public RuleInfo rule() {
        return rule;
    }

    public Severity severity() {
        return severity;
    }

    public Certainty certainty() {
        return certainty;
    }

    /** {@link org.tlplint.core.trace.Bdf} of the function, or NONE when the source does not tell. */
    public int function() {
        return function;
    }

    /** {@code 01:00.0 nvme}; {@code ?} when the source does not tell. */
    public String functionLabel() {
        return functionLabel;
    }

    /** The message store of the device's own that {@link #vector()} is a slot of; empty for MSI and MSI-X. */
    public String store() {
        return store;
    }

    /** The vector (MSI-X entry, MSI vector, or slot of a {@link #store()}), or {@link #NO_VECTOR}. */
    public int vector() {
        return vector;
    }

    /** Number of offending events. */
    public long count() {
        return count;
    }

    public EventRef first() {
        return first;
    }

    public EventRef last() {
        return last;
    }

    /** What was seen first. */
    public String observed() {
        return occurrences.isEmpty() ? "" : occurrences.get(0).observed();
    }

    public String expected() {
        return expected;
    }

    /** Remarks on the verdict, such as the settings that it depends on, "spec_profile=5.0"; or an empty text. */
    public String note() {
        return note;
    }

    /** The occurrences that were kept, in their order. */
    public List<Occurrence> occurrences() {
        return Collections.unmodifiableList(occurrences);
    }
}
