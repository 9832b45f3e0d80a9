/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditFactory;
import org.tlplint.model.Certainty;
import org.tlplint.model.Finding;
import org.tlplint.model.Outcome;
import org.tlplint.model.Severity;
import org.tlplint.model.Suppression;
import org.tlplint.model.TraceSource;
import org.tlplint.report.Reports;
import org.tlplint.report.Samples;
import org.tlplint.report.internal.json.Json;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** SARIF, JUnit XML and HTML of the sample audits, hostile ones among them, are well formed and hold all findings. */
class ExchangeReportsTest {

    @Test
    void sarifHoldsEachFindingAtItsPlace() throws IOException {
        for (Map.Entry<String, Audit> sample : Samples.all().entrySet()) {
            Audit audit = sample.getValue();
            Map<String, Object> run = Json.map(Json.list(Json.read(write("sarif", audit)).get("runs")).get(0));
            List<Object> rules = Json.list(Json.map(Json.map(run.get("tool")).get("driver")).get("rules"));
            List<Object> artifacts = Json.list(run.get("artifacts"));
            List<Object> results = Json.list(run.get("results"));
            assertEquals(audit.getFindings().size(), results.size(), sample.getKey());
            Set<Object> fingerprints = new HashSet<>();
            for (int i = 0; i < results.size(); i++) {
                Map<String, Object> result = Json.map(results.get(i));
                Finding finding = audit.getFindings().get(i);
                assertEquals(finding.getRule().getId(), result.get("ruleId"));
                assertEquals(result.get("ruleId"),
                        Json.map(rules.get(((Long) result.get("ruleIndex")).intValue())).get("id"));
                assertEquals(finding.getCount(), result.get("occurrenceCount"));
                for (String name : List.of("locations", "relatedLocations")) {
                    for (Object location : Json.list(result.get(name))) {
                        place(Json.map(location), artifacts);
                    }
                }
                Map<String, Object> place = Json
                        .map(Json.map(Json.list(result.get("locations")).get(0)).get("physicalLocation"));
                assertEquals(finding.getFirst().getLine(), Json.map(place.get("region")).get("startLine"));
                fingerprints.add(result.get("partialFingerprints"));
            }
            Set<List<Object>> places = new HashSet<>();
            audit.getFindings().forEach(f -> places.add(java.util.Arrays.asList(f.getRule().getId(), f.getFunction(),
                    f.getVector(), f.getStore())));
            assertEquals(places.size(), fingerprints.size(), sample.getKey());
        }
    }

    /** The schema of SARIF does not allow it, but a trace may be read twice. */
    @Test
    void sarifNamesAFileThatWasReadTwiceOnce() throws IOException {
        Audit audit = Samples.ordinary();
        int files = audit.getSources().size();
        TraceSource again = EcoreUtil.copy(audit.getSources().get(0));
        audit.getSources().add(again);
        Finding finding = audit.getFindings().get(0);
        finding.getFirst().setSource(again);
        finding.setFunction(null);
        Map<String, Object> run = Json.map(Json.list(Json.read(write("sarif", audit)).get("runs")).get(0));
        assertEquals(files, Json.list(run.get("artifacts")).size());
        Map<String, Object> location = Json
                .map(Json.list(Json.map(Json.list(run.get("results")).get(0)).get("locations")).get(0));
        place(location, Json.list(run.get("artifacts")));
        Map<String, Object> logical = Json.map(Json.list(location.get("logicalLocations")).get(0));
        assertTrue(((String) logical.get("fullyQualifiedName")).startsWith(finding.getFunctionLabel()),
                logical::toString);
    }

    /** Of the file that it names, with a name that is a relative reference. */
    private static void place(Map<String, Object> location, List<Object> artifacts) {
        Map<String, Object> physical = Json.map(location.get("physicalLocation"));
        Map<String, Object> file = Json.map(physical.get("artifactLocation"));
        Map<String, Object> artifact = Json.map(artifacts.get(((Long) file.get("index")).intValue()));
        assertEquals(Json.map(artifact.get("location")).get("uri"), file.get("uri"));
        assertFalse(java.net.URI.create((String) file.get("uri")).isAbsolute());
    }

    @Test
    void junitFailsWhereTheCommandLineDoes() throws Exception {
        for (Map.Entry<String, Audit> sample : Samples.all().entrySet()) {
            Audit audit = sample.getValue();
            NodeList cases = elements(write("junit", audit), "testcase");
            assertEquals(audit.getResults().stream().filter(r -> r.getOutcome() != Outcome.NOT_APPLICABLE).count(),
                    cases.getLength(), sample.getKey());
            long failing = audit.getFindings().stream().filter(ExchangeReportsTest::fails)
                    .filter(f -> audit.getResults().stream().anyMatch(r -> r.getRule() == f.getRule()
                            && r.getFunction().equals(f.getFunction())))
                    .count();
            assertEquals(failing, elements(write("junit", audit), "failure").getLength(), sample.getKey());
            long skipped = audit.getResults().stream().filter(r -> r.getOutcome() == Outcome.NOT_EVALUATED).count();
            assertEquals(skipped, elements(write("junit", audit), "skipped").getLength(), sample.getKey());
        }
    }

    private static boolean fails(Finding finding) {
        return finding.getSuppression() == null && finding.getCertainty() == Certainty.CERTAIN
                && (finding.getSeverity() == Severity.VIOLATION || finding.getSeverity() == Severity.UNDEFINED);
    }

    @Test
    void whatIsSuppressedFailsNothing() throws Exception {
        Audit audit = Samples.ordinary();
        int before = elements(write("junit", audit), "failure").getLength();
        Finding finding = audit.getFindings().stream().filter(ExchangeReportsTest::fails).findFirst().orElseThrow();
        Suppression suppression = AuditFactory.eINSTANCE.createSuppression();
        suppression.setRule(finding.getRule().getId());
        suppression.setReason("known, <fixed> in 6.1");
        audit.getSuppressions().add(suppression);
        finding.setSuppression(suppression);
        assertEquals(before - 1, elements(write("junit", audit), "failure").getLength());
        Map<String, Object> run = Json.map(Json.list(Json.read(write("sarif", audit)).get("runs")).get(0));
        Map<String, Object> result = Json.map(Json.list(run.get("results")).get(audit.getFindings().indexOf(finding)));
        assertEquals("known, <fixed> in 6.1",
                Json.map(Json.list(result.get("suppressions")).get(0)).get("justification"));
        assertTrue(text("html", audit).contains("known, &lt;fixed&gt; in 6.1"));
    }

    /** Whatever a trace has in its names, the page has no element of it. */
    @Test
    void pageHasOnlyItsOwnElements() throws IOException {
        Pattern tag = Pattern.compile("</?([a-zA-Z!][\\w-]*)");
        Set<String> own = Set.of("!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3",
                "p", "table", "tr", "th", "td", "details", "summary", "b", "span", "dl", "dt", "dd", "footer");
        for (Map.Entry<String, Audit> sample : Samples.all().entrySet()) {
            String page = text("html", sample.getValue());
            Set<String> used = new HashSet<>();
            Matcher matcher = tag.matcher(page);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
            used.removeAll(own);
            assertEquals(Set.of(), used, sample.getKey());
            assertFalse(Pattern.compile("(src|href)=|url\\(|@import").matcher(page).find(), sample.getKey());
            assertEquals(sample.getValue().getFindings().size(), count(page, "<details"), sample.getKey());
            assertEquals(count(page, "<table"), count(page, "</table>"), sample.getKey());
            assertEquals(count(page, "<td"), count(page, "</td>"), sample.getKey());
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static byte[] write(String report, Audit audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.find(report).orElseThrow().write(audit, out);
        return out.toByteArray();
    }

    private static String text(String report, Audit audit) throws IOException {
        return new String(write(report, audit), StandardCharsets.UTF_8);
    }

    private static NodeList elements(byte[] xml, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Element root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
        assertEquals("testsuites", root.getTagName());
        return root.getElementsByTagName(name);
    }
}
