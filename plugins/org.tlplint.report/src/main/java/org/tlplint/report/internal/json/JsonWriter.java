/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.tlplint.model.Audit;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.RuleResult;
import org.tlplint.model.RuleSummary;
import org.tlplint.model.Setting;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.model.Trait;
import org.tlplint.report.internal.Steps;
import org.tlplint.report.internal.WatchedOutput;

/**
 * Writes an audit as JSON in UTF-8 with line feeds. Times are nanoseconds on the clock of the source, addresses and data are
 * hexadecimal text, what is not known is null. Nothing in it depends on when or where the audit ran.
 */
public final class JsonWriter {

    /** Grows when something is renamed, removed or changes its meaning; not when something is added. */
    public static final int FORMAT_VERSION = 1;

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the audit; the stream stays open. */
    public static void write(Audit audit, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        try (json) {
            new JsonWriter(json).audit(audit, WatchedOutput.steps(out));
            json.writeRaw('\n');
        }
    }

    private void audit(Audit audit, Steps steps) throws IOException {
        List<RuleSummary> rules = RuleSummary.of(audit);
        steps.begin("Functions", 1L + audit.getFindings().size() + rules.size());
        json.writeStartObject();
        json.writeNumberField("format_version", FORMAT_VERSION);
        tool(audit);
        json.writeStringField("verdict", audit.getVerdict());
        json.writeNumberField("events", audit.getEvents());
        json.writeArrayFieldStart("sources");
        for (TraceSource source : audit.getSources()) {
            source(source);
        }
        json.writeEndArray();
        new FunctionsJson(json).write(audit.getFunctions());
        steps.step();
        steps.part("Findings");
        new FindingsJson(json).write(audit.getFindings(), steps::step);
        steps.part("Rules");
        json.writeArrayFieldStart("rules");
        for (RuleSummary rule : rules) {
            rule(rule);
            steps.step();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("skipped");
        for (TraceSource source : audit.getSources()) {
            for (Skip skip : source.getSkips()) {
                skip(source, skip);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(Audit audit) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "tlplint");
        json.writeStringField("version", audit.getToolVersion());
        json.writeStringField("catalogue", audit.getCatalogueVersion());
        json.writeObjectFieldStart("settings");
        for (Setting setting : audit.getSettings()) {
            json.writeStringField(setting.getId(), setting.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void source(TraceSource source) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", source.getName());
        json.writeStringField("format", source.getFormat());
        number("size", source.getSize() < 0 ? null : source.getSize());
        json.writeStringField("sha256", source.getSha256());
        json.writeNumberField("events", source.getEvents());
        json.writeNumberField("lines", source.getLines());
        json.writeNumberField("confidence", source.getConfidence());
        json.writeBooleanField("snapshot", source.isSnapshot());
        number("first_time_ns", source.getFirstTimeNs());
        number("last_time_ns", source.getLastTimeNs());
        json.writeNumberField("time_offset_ns", source.getOffsetNs());
        json.writeNumberField("time_reversals", source.getTimeReversals());
        number("first_reversal_line", source.getTimeReversals() == 0 ? null : source.getFirstReversal());
        number("largest_reversal_ns", source.getTimeReversals() == 0 ? null : source.getLargestReversalNs());
        json.writeArrayFieldStart("warnings");
        for (String warning : source.getWarnings()) {
            json.writeString(warning);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("shows");
        for (Trait trait : source.getTraits()) {
            if (trait.isShown()) {
                json.writeString(trait.getId());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(RuleSummary summary) throws IOException {
        RuleDescription rule = summary.rule();
        json.writeStartObject();
        json.writeStringField("id", rule.getId());
        json.writeStringField("title", rule.getTitle());
        json.writeStringField("severity", rule.getSeverity().getLiteral());
        json.writeStringField("outcome", summary.outcome().getLiteral());
        json.writeNumberField("checked", summary.checked());
        json.writeNumberField("undecided", summary.undecided());
        json.writeStringField("reason", summary.reason());
        json.writeStringField("spec", rule.getSpec());
        json.writeStringField("setting", rule.getSetting());
        json.writeArrayFieldStart("functions");
        for (RuleResult result : summary.results()) {
            json.writeStartObject();
            json.writeStringField("function", result.getFunction());
            json.writeStringField("outcome", result.getOutcome().getLiteral());
            json.writeNumberField("checked", result.getChecked());
            json.writeNumberField("undecided", result.getUndecided());
            json.writeStringField("reason", result.getReason() == null ? "" : result.getReason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void skip(TraceSource source, Skip skip) throws IOException {
        json.writeStartObject();
        json.writeStringField("reason", skip.getReason());
        json.writeNumberField("count", skip.getCount());
        json.writeStringField("sample", skip.getSample());
        json.writeStringField("source", source.getName());
        json.writeNumberField("line", skip.getLine());
        json.writeBooleanField("expected", skip.isExpected());
        json.writeEndObject();
    }

    private void number(String name, Long value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }
}
