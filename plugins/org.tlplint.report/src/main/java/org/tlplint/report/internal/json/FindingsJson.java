/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.json;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.model.Suppression;

/**
 * The findings. The evidence of a finding is one flat list: for each occurrence that was kept its causes, then the offending
 * event with the role {@code offence}; {@code occurrence} counts them from 1.
 */
final class FindingsJson {

    private final JsonGenerator json;

    FindingsJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes them and calls back after each. */
    void write(List<Finding> findings, Runnable step) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            write(finding);
            step.run();
        }
        json.writeEndArray();
    }

    private void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.getRule().getId());
        json.writeStringField("severity", finding.getSeverity().getLiteral());
        json.writeStringField("certainty", finding.getCertainty().getLiteral());
        json.writeStringField("function", finding.getFunction());
        if (finding.getVector() == null) {
            json.writeNullField("vector");
        } else {
            json.writeNumberField("vector", finding.getVector());
        }
        if (finding.getStore() != null) {
            json.writeStringField("store", finding.getStore());
        }
        json.writeNumberField("count", finding.getCount());
        json.writeStringField("title", finding.getRule().getTitle());
        json.writeStringField("function_label", finding.getFunctionLabel());
        json.writeStringField("observed", finding.getObserved());
        json.writeStringField("expected", finding.getExpected());
        json.writeStringField("note", finding.getNote());
        json.writeStringField("spec", finding.getRule().getSpec());
        suppression(finding.getSuppression());
        json.writeObjectFieldStart("first");
        place(finding.getFirst());
        json.writeEndObject();
        json.writeObjectFieldStart("last");
        place(finding.getLast());
        json.writeEndObject();
        json.writeNumberField("occurrences_kept", finding.getOccurrences().size());
        json.writeArrayFieldStart("evidence");
        int number = 0;
        for (Occurrence occurrence : finding.getOccurrences()) {
            number++;
            for (Evidence cause : occurrence.getCauses()) {
                evidence(number, cause);
                json.writeEndObject();
            }
            evidence(number, occurrence.getOffence());
            json.writeStringField("observed", occurrence.getObserved());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void suppression(Suppression suppression) throws IOException {
        if (suppression != null) {
            json.writeObjectFieldStart("suppression");
            json.writeStringField("reason", suppression.getReason());
            if (suppression.getAuthor() != null) {
                json.writeStringField("author", suppression.getAuthor());
            }
            if (suppression.getUntil() != null) {
                json.writeStringField("until", suppression.getUntil());
            }
            json.writeEndObject();
        }
    }

    private void evidence(int occurrence, Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeNumberField("occurrence", occurrence);
        place(evidence);
        json.writeStringField("detail", evidence.getDetail());
    }

    private void place(Evidence evidence) throws IOException {
        json.writeStringField("source", evidence.getSource() == null ? null : evidence.getSource().getName());
        json.writeNumberField("line", evidence.getLine());
        json.writeNumberField("event", evidence.getEvent());
        if (evidence.getTimeNs() == null) {
            json.writeNullField("time_ns");
        } else {
            json.writeNumberField("time_ns", evidence.getTimeNs());
        }
        json.writeStringField("role", evidence.getRole());
        json.writeNumberField("offset", evidence.getOffset());
    }
}
