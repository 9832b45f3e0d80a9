/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.sarif;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.tlplint.model.Audit;
import org.tlplint.model.Outcome;
import org.tlplint.model.Printable;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.RuleSummary;
import org.tlplint.model.Severity;
import org.tlplint.model.TraceSource;
import org.tlplint.report.internal.Steps;
import org.tlplint.report.internal.WatchedOutput;

/**
 * Writes an audit as one SARIF run (SARIF 2.1.0, 3.14): the rules as the tool's, the traces as artifacts, each finding as a
 * result, and each rule that could not be judged as a notification. Nothing in it depends on when or where the audit ran.
 */
public final class SarifWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final Map<RuleDescription, Integer> rules = new HashMap<>();
    private final Map<TraceSource, Integer> artifacts = new HashMap<>();

    private SarifWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the audit in UTF-8; the stream stays open. */
    public static void write(Audit audit, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        try (json) {
            new SarifWriter(json).log(audit, WatchedOutput.steps(out));
            json.writeRaw('\n');
        }
    }

    private void log(Audit audit, Steps steps) throws IOException {
        steps.begin("Rules", audit.getFindings().size() + 1L);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(audit);
        artifacts(audit.getSources());
        invocation(audit);
        json.writeArrayFieldStart("results");
        SarifResult result = new SarifResult(json, rules, artifacts);
        steps.part("Findings");
        for (var finding : audit.getFindings()) {
            result.write(finding);
            steps.step();
        }
        json.writeEndArray();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(Audit audit) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "tlplint");
        json.writeStringField("version", audit.getToolVersion());
        json.writeArrayFieldStart("rules");
        for (RuleDescription rule : audit.getRules()) {
            rules.put(rule, rules.size());
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleDescription rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.getId());
        text("shortDescription", rule.getTitle());
        text("fullDescription", rule.getTitle() + " (" + rule.getSpec() + ").");
        text("help", "Run \"tlplint explain " + rule.getId() + "\" for why, an example and how to fix it.");
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.getSeverity()));
        json.writeBooleanField("enabled", !"off".equals(rule.getSetting()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("severity", rule.getSeverity().getLiteral());
        json.writeStringField("blame", rule.getBlame());
        json.writeStringField("specification", rule.getSpec());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What is undefined is an error like a violation: software relies on what it cannot rely on. */
    static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION, UNDEFINED -> "error";
            case ADVISORY -> "warning";
            case INFORMATION -> "note";
        };
    }

    private void artifacts(List<TraceSource> sources) throws IOException {
        json.writeArrayFieldStart("artifacts");
        Map<List<Object>, Integer> written = new HashMap<>();
        for (TraceSource source : sources) {
            // no two artifacts may be the same (3.14.15): a file that was read twice is one
            List<Object> same = Arrays.asList(uri(source), source.getSize(), source.getSha256());
            Integer before = written.putIfAbsent(same, written.size());
            artifacts.put(source, before == null ? written.size() - 1 : before);
            if (before != null) {
                continue;
            }
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", uri(source));
            json.writeEndObject();
            if (source.getSize() >= 0) {
                json.writeNumberField("length", source.getSize());
            }
            if (source.getSha256() != null && !source.getSha256().isEmpty()) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField("sha-256", source.getSha256());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The name as a relative reference (RFC 3986, 4.2), whatever characters it has. */
    static String uri(TraceSource source) {
        try {
            String path = new java.net.URI(null, null, '/' + source.getName().replace('\\', '/'), null).toASCIIString();
            String relative = path.replaceFirst("^/+", "");
            return relative.split("/", 2)[0].contains(":") ? "./" + relative : relative;
        } catch (java.net.URISyntaxException e) {
            return Printable.of(source.getName()).replaceAll("[^A-Za-z0-9._/-]", "_");
        }
    }

    private void invocation(Audit audit) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (RuleSummary rule : RuleSummary.of(audit)) {
            if (rule.outcome() == Outcome.NOT_EVALUATED) {
                json.writeStartObject();
                json.writeStringField("level", "note");
                text("message", rule.rule().getId() + " was not evaluated: " + rule.reason());
                json.writeObjectFieldStart("associatedRule");
                json.writeNumberField("index", rules.get(rule.rule()));
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", Printable.of(text));
        json.writeEndObject();
    }
}
