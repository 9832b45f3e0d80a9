/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.tlplint.model.Audit;
import org.tlplint.model.Certainty;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Outcome;
import org.tlplint.model.Printable;
import org.tlplint.model.RuleResult;
import org.tlplint.model.Severity;
import org.tlplint.report.internal.Steps;
import org.tlplint.report.internal.WatchedOutput;

/**
 * A suite for each function, a case for each rule that could have been judged on it. A case fails when the command line would
 * fail: for a certain violation or undefined result that nobody suppressed. What is advised or suspected stands in the output
 * of a passed case; a rule that was not evaluated is a skipped case, with the reason.
 */
public final class JunitWriter {

    private final XMLStreamWriter xml;
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();

    private JunitWriter(XMLStreamWriter xml, Audit audit) {
        this.xml = xml;
        for (Finding finding : audit.getFindings()) {
            findings.computeIfAbsent(key(finding.getRule().getId(), finding.getFunction()), k -> new ArrayList<>())
                    .add(finding);
        }
    }

    private static String key(String rule, String function) {
        return rule + ' ' + function;
    }

    /** Writes the audit in UTF-8; the stream stays open. */
    public static void write(Audit audit, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out,
                    StandardCharsets.UTF_8.name());
            new JunitWriter(xml, audit).suites(audit, WatchedOutput.steps(out));
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void suites(Audit audit, Steps steps) throws XMLStreamException {
        Map<String, List<RuleResult>> suites = new LinkedHashMap<>();
        for (RuleResult result : audit.getResults()) {
            if (result.getOutcome() != Outcome.NOT_APPLICABLE) {
                suites.computeIfAbsent(result.getFunctionLabel(), k -> new ArrayList<>()).add(result);
            }
        }
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", "tlplint");
        steps.begin("Functions", suites.values().stream().mapToLong(List::size).sum());
        for (Map.Entry<String, List<RuleResult>> suite : suites.entrySet()) {
            steps.part(suite.getKey());
            suite(suite.getKey(), suite.getValue(), steps);
        }
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void suite(String function, List<RuleResult> results, Steps steps) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", function);
        attribute("tests", Integer.toString(results.size()));
        attribute("failures", Long.toString(results.stream().filter(r -> !failing(r).isEmpty()).count()));
        attribute("errors", "0");
        attribute("skipped", Long.toString(results.stream().filter(r -> skipped(r) != null).count()));
        for (RuleResult result : results) {
            testCase(function, result);
            steps.step();
        }
        line(1);
        xml.writeEndElement();
    }

    private void testCase(String function, RuleResult result) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("classname", "tlplint." + function.replace('.', '_'));
        attribute("name", result.getRule().getId() + ' ' + result.getRule().getTitle());
        String skipped = skipped(result);
        List<Finding> failing = failing(result);
        if (skipped != null) {
            line(3);
            xml.writeEmptyElement("skipped");
            attribute("message", skipped);
        }
        for (Finding finding : failing) {
            line(3);
            xml.writeStartElement("failure");
            attribute("type", finding.getSeverity().getLiteral());
            attribute("message", finding.getObserved());
            xml.writeCharacters(text(finding));
            xml.writeEndElement();
        }
        List<Finding> others = of(result).stream().filter(f -> !failing.contains(f)).toList();
        if (!others.isEmpty()) {
            line(3);
            xml.writeStartElement("system-out");
            for (Finding finding : others) {
                xml.writeCharacters(text(finding));
            }
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private List<Finding> of(RuleResult result) {
        return findings.getOrDefault(key(result.getRule().getId(), result.getFunction()), List.of());
    }

    private List<Finding> failing(RuleResult result) {
        return of(result).stream().filter(f -> f.getSuppression() == null && f.getCertainty() == Certainty.CERTAIN
                && (f.getSeverity() == Severity.VIOLATION || f.getSeverity() == Severity.UNDEFINED)).toList();
    }

    /** Why the case was skipped, or null. */
    private static String skipped(RuleResult result) {
        if (result.getOutcome() != Outcome.NOT_EVALUATED) {
            return null;
        }
        return result.getReason() == null || result.getReason().isEmpty() ? "not evaluated" : result.getReason();
    }

    private static String text(Finding finding) {
        StringBuilder text = new StringBuilder(finding.getSeverity().getLiteral());
        text.append(finding.getCertainty() == Certainty.SUSPECT ? " (suspect)" : "").append(", ")
                .append(finding.getCount()).append(" times, ").append(finding.getFunctionLabel());
        if (finding.getVector() != null) {
            text.append(", vector ").append(finding.getVector());
        }
        text.append("\nobserved: ").append(finding.getObserved());
        text.append("\nexpected: ").append(finding.getExpected());
        text.append("\nspecification: ").append(finding.getRule().getSpec());
        if (finding.getSuppression() != null) {
            text.append("\nsuppressed: ").append(finding.getSuppression().getReason());
        }
        if (!finding.getOccurrences().isEmpty()) {
            finding.getOccurrences().get(0).getCauses().forEach(cause -> place(text, cause.getRole(), cause));
        }
        place(text, "offence", finding.getFirst());
        StringBuilder safe = new StringBuilder();
        text.toString().lines().forEach(line -> safe.append(Printable.of(line)).append('\n'));
        return safe.toString();
    }

    private static void place(StringBuilder text, String role, Evidence at) {
        if (at != null) {
            text.append('\n').append(at.getSource() == null ? "" : at.getSource().getName()).append(':')
                    .append(at.getLine()).append(": ").append(role);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Printable.of(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
