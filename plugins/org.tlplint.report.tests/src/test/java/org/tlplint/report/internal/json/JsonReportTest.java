/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditModel;
import org.tlplint.report.Report;
import org.tlplint.report.Reports;
import org.tlplint.report.Samples;
import org.tlplint.testkit.audit.SampleAudits;

class JsonReportTest {

    private static final String GOLDEN = "src/test/resources/org/tlplint/report/ordinary.json";

    @Test
    void ordinaryAuditIsWrittenAsEver() throws IOException {
        String actual = new String(write(Samples.ordinary()), StandardCharsets.UTF_8);
        Path golden = Path.of(GOLDEN);
        if (!Files.exists(golden) || !Files.readString(golden).equals(actual)) {
            Path proposal = Files.writeString(Path.of("target/ordinary.json"), actual);
            fail("the JSON report differs from " + golden.toAbsolutePath() + "; if that is meant: cp "
                    + proposal.toAbsolutePath()
                    + " " + golden.toAbsolutePath());
        }
    }

    @Test
    void everyAuditFitsTheSchema() throws IOException {
        Map<String, Object> schema = schema();
        for (Map.Entry<String, Audit> sample : Samples.all().entrySet()) {
            assertEquals(List.of(), SchemaCheck.faults(schema, Json.read(write(sample.getValue()))), sample.getKey());
        }
    }

    @Test
    void theCheckFindsFaults() throws IOException {
        Map<String, Object> document = Json.read(write(Samples.ordinary()));
        Map<String, Object> finding = Json.map(Json.list(document.get("findings")).get(0));
        finding.put("severity", "bad");
        finding.put("vector", -1L);
        finding.put("function", "01-00.0");
        finding.remove("count");
        finding.put("mood", "sad");
        assertEquals(
                List.of(".findings[0] has no count", ".findings[0].severity is bad", ".findings[0].function is 01-00.0",
                        ".findings[0].vector is -1", ".findings[0] has mood, which the schema does not describe"),
                SchemaCheck.faults(schema(), document));
    }

    @Test
    void eachOffenceFollowsItsCauses() throws IOException {
        Map<String, Object> finding = Json.map(Json.list(Json.read(write(Samples.ordinary())).get("findings")).get(0));
        List<Object> evidence = Json.list(finding.get("evidence"));
        assertEquals(
                List.of("programmed here", "unmasked here", "offence", "programmed here", "unmasked here", "offence"),
                evidence.stream().map(e -> Json.map(e).get("role")).toList());
        assertEquals(List.of(1L, 1L, 1L, 2L, 2L, 2L),
                evidence.stream().map(e -> Json.map(e).get("occurrence")).toList());
        assertEquals("Message Address 0x00000000 → 0xfee01004 of an unmasked entry",
                Json.map(evidence.get(5)).get("observed"));
        assertEquals(70_001L, Json.map(evidence.get(5)).get("line"));
        assertFalse(Json.map(evidence.get(4)).containsKey("observed"));
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        Map<String, Object> document = Json.read(write(Samples.ordinary()));
        Map<String, Object> advisory = Json.map(Json.list(document.get("findings")).get(3));
        assertNull(advisory.get("vector"));
        assertNull(Json.map(advisory.get("first")).get("time_ns"));
        Audit nameless = Samples.ordinary();
        nameless.getFindings().get(0).setFunction(null);
        assertNull(Json.map(Json.list(Json.read(write(nameless)).get("findings")).get(0)).get("function"));
    }

    @Test
    void countTellsMoreThanWasKept() throws IOException {
        Map<String, Object> finding = Json.map(
                Json.list(Json.read(write(AuditModel.of(SampleAudits.crowded(1200)))).get("findings")).get(0));
        assertEquals(1200L, finding.get("count"));
        assertEquals(1000L, finding.get("occurrences_kept"));
        assertEquals(3000, Json.list(finding.get("evidence")).size());
    }

    private static Map<String, Object> schema() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("/schema/audit.schema.json")) {
            return Json.read(in.readAllBytes());
        }
    }

    private static byte[] write(Audit audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.find("json").orElseThrow().write(audit, out);
        return out.toByteArray();
    }
}
