/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.sarif;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import org.tlplint.model.Certainty;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.model.Printable;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.Severity;
import org.tlplint.model.TraceSource;

/**
 * A finding as a result (SARIF 2.1.0, 3.27). Its place is the first offending event, its related places are what led to it
 * and the further offences that were kept. A line of a binary trace is the number of its record.
 */
final class SarifResult {

    private final JsonGenerator json;
    private final Map<RuleDescription, Integer> rules;
    private final Map<TraceSource, Integer> artifacts;

    SarifResult(JsonGenerator json, Map<RuleDescription, Integer> rules, Map<TraceSource, Integer> artifacts) {
        this.json = json;
        this.rules = rules;
        this.artifacts = artifacts;
    }

    void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.getRule().getId());
        json.writeNumberField("ruleIndex", rules.get(finding.getRule()));
        boolean observed = finding.getSeverity() == Severity.INFORMATION;
        json.writeStringField("kind", observed ? "informational" : "fail");
        json.writeStringField("level", observed ? "none"
                : finding.getCertainty() == Certainty.SUSPECT ? "warning" : SarifWriter.level(finding.getSeverity()));
        message(sentence(finding));
        json.writeArrayFieldStart("locations");
        location(finding.getFirst(), finding, null, 0);
        json.writeEndArray();
        related(finding);
        json.writeNumberField("occurrenceCount", Math.min(Integer.MAX_VALUE, finding.getCount()));
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("tlplint/v1", fingerprint(finding));
        json.writeEndObject();
        suppression(finding);
        properties(finding);
        json.writeEndObject();
    }

    private static String sentence(Finding finding) {
        StringBuilder text = new StringBuilder(finding.getRule().getTitle()).append(": ").append(finding.getObserved())
                .append(" (").append(finding.getFunctionLabel());
        if (finding.getVector() != null) {
            text.append(", vector ").append(finding.getVector());
        }
        text.append(").");
        if (finding.getExpected() != null && !finding.getExpected().isEmpty()) {
            text.append(" Expected: ").append(finding.getExpected());
            text.append(finding.getExpected().endsWith(".") ? "" : ".");
        }
        return text.toString();
    }

    private void related(Finding finding) throws IOException {
        json.writeArrayFieldStart("relatedLocations");
        List<Occurrence> occurrences = finding.getOccurrences();
        int id = 0;
        for (int i = 0; i < occurrences.size(); i++) {
            if (i == 0) {
                for (Evidence cause : occurrences.get(0).getCauses()) {
                    location(cause, null, cause.getRole(), ++id);
                }
            } else {
                location(occurrences.get(i).getOffence(), null, "again: " + occurrences.get(i).getObserved(), ++id);
            }
        }
        json.writeEndArray();
    }

    /** A place; with the function and vector if the finding is given, with a message and an id if these are. */
    private void location(Evidence at, Finding finding, String text, int id) throws IOException {
        json.writeStartObject();
        if (id > 0) {
            json.writeNumberField("id", id);
        }
        TraceSource source = at == null ? null : at.getSource();
        if (source != null && artifacts.containsKey(source)) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", SarifWriter.uri(source));
            json.writeNumberField("index", artifacts.get(source));
            json.writeEndObject();
            if (at.getLine() > 0) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", Math.min(Integer.MAX_VALUE, at.getLine()));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        if (finding != null) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", Printable.of(finding.getFunctionLabel()));
            String function = finding.getFunction() == null ? finding.getFunctionLabel() : finding.getFunction();
            json.writeStringField("fullyQualifiedName", Printable.of(function)
                    + (finding.getVector() == null ? "" : "/vector " + finding.getVector()));
            json.writeStringField("kind", "resource");
            json.writeEndObject();
            json.writeEndArray();
        }
        if (text != null) {
            message(text);
        }
        if (at != null) {
            json.writeObjectFieldStart("properties");
            json.writeNumberField("event", at.getEvent());
            if (at.getTimeNs() != null) {
                json.writeNumberField("timeNs", at.getTimeNs());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void message(String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", Printable.of(text));
        json.writeEndObject();
    }

    /** What stays the same when the trace is taken again: neither lines nor times nor values. */
    private static String fingerprint(Finding finding) {
        String what = finding.getRule().getId() + '|' + finding.getFunction() + '|' + finding.getVector() + '|'
                + finding.getStore();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void suppression(Finding finding) throws IOException {
        if (finding.getSuppression() != null) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", Printable.of(finding.getSuppression().getReason()));
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("severity", finding.getSeverity().getLiteral());
        json.writeStringField("certainty", finding.getCertainty().getLiteral());
        json.writeStringField("function", finding.getFunction());
        if (finding.getVector() != null) {
            json.writeNumberField("vector", finding.getVector());
        }
        json.writeEndObject();
    }
}
