/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.testkit.audit.SampleAudits;

class AuditFileTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String NAMESPACES = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:audit=\"http://tlplint.org/model/audit/1\"";
    private static final String WHOLE = " toolVersion=\"1\" catalogueVersion=\"1\" verdict=\"No findings.\"";

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        for (AuditResult result : List.of(SampleAudits.ordinary(), SampleAudits.clean(), SampleAudits.hostile(),
                SampleAudits.crowded(1200))) {
            Audit audit = AuditModel.of(result);
            Path file = folder.resolve("a.tlpaudit");
            AuditFile.save(audit, file);
            assertTrue(EcoreUtil.equals(audit, AuditFile.load(file)));
        }
    }

    @Test
    void sameAuditSameBytes() throws IOException {
        assertArrayEquals(save(AuditModel.of(SampleAudits.ordinary())), save(AuditModel.of(SampleAudits.ordinary())));
    }

    @Test
    void savingTakesTheAuditOutOfNoResource() throws IOException {
        Audit audit = AuditModel.of(SampleAudits.clean());
        var home = new org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl();
        home.getContents().add(audit);
        save(audit);
        assertEquals(home, audit.eResource());
    }

    @Test
    void plainXmiIsReadToo() throws IOException {
        Audit audit = AuditModel.of(SampleAudits.ordinary());
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(save(audit))).readAllBytes();
        assertTrue(EcoreUtil.equals(audit, AuditFile.load(new ByteArrayInputStream(plain), "plain")));
        assertEquals("No findings.", load(HEAD + "<audit:Audit" + NAMESPACES + WHOLE + "/>").getVerdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "PK\u0003\u0004", "<a/>", "<a><b></a>", "\u0000\u0001\u0002",
            "<?xml version=\"1.0\"?>"})
    void garbageIsRefused(String text) {
        assertRefused(text, "is not an audit file");
    }

    @Test
    void truncatedFileIsRefused() throws IOException {
        byte[] whole = save(AuditModel.of(SampleAudits.ordinary()));
        for (int length : new int[] {1, 2, 10, 100, whole.length / 2, whole.length - 1}) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            IOException e = assertThrows(IOException.class,
                    () -> AuditFile.load(new ByteArrayInputStream(part), "x.tlpaudit"));
            assertTrue(e.getMessage().startsWith("x.tlpaudit is not an audit file: "), e.getMessage());
        }
    }

    @Test
    void documentTypeIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        assertRefused(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><audit:Audit" + NAMESPACES
                + " toolVersion=\"1\" catalogueVersion=\"&e;\" verdict=\"\"/>", "DOCTYPE");
    }

    @Test
    void referencesElsewhereAreRefused() throws IOException {
        byte[] other = new GZIPInputStream(new ByteArrayInputStream(save(AuditModel.of(SampleAudits.ordinary()))))
                .readAllBytes();
        Path file = Files.write(folder.resolve("other.xmi"), other);
        String result = "<results functionLabel=\"?\"><rule href=\"%s#//@rules.0\"/></results>".formatted(file.toUri());
        assertRefused(HEAD + "<audit:Audit" + NAMESPACES + WHOLE + ">" + result + "</audit:Audit>",
                "refers to " + file.toUri());
        assertRefused(
                HEAD + "<audit:Audit" + NAMESPACES + WHOLE + "><findings href=\"" + file.toUri()
                        + "#//@findings.0\"/></audit:Audit>",
                "refers to " + file.toUri());
        assertRefused(
                HEAD + "<audit:Audit" + NAMESPACES + " xsi:schemaLocation=\"urn:x " + file.toUri() + "\"" + WHOLE
                        + "/>",
                "location of a schema");
        assertRefused(HEAD + "<x:Y" + NAMESPACES + " xmlns:x=\"" + file.toUri() + "\"/>", "is not an audit file");
    }

    @Test
    void danglingReferenceIsRefused() {
        assertRefused(
                HEAD + "<audit:Audit" + NAMESPACES + WHOLE
                        + "><results functionLabel=\"?\" rule=\"//@rules.7\"/></audit:Audit>",
                "//@rules.7");
    }

    @Test
    void whatTheModelDoesNotHaveIsRefused() {
        assertRefused(HEAD + "<audit:Audit" + NAMESPACES + WHOLE + " more=\"1\"/>", "more");
        assertRefused(HEAD + "<audit:Audit" + NAMESPACES + WHOLE + "><surprise/></audit:Audit>", "surprise");
        assertRefused(HEAD + "<audit:Audit" + NAMESPACES + WHOLE + " events=\"many\"/>", "many");
        assertRefused(HEAD + "<audit:Finding" + NAMESPACES + "/>", "something else");
    }

    @Test
    void missingPartsAreNamed() {
        assertRefused(HEAD + "<audit:Audit" + NAMESPACES + "/>", "is not a whole audit");
        assertRefused(HEAD + "<audit:Audit" + NAMESPACES + WHOLE + "><results functionLabel=\"?\"/></audit:Audit>",
                "'rule'");
    }

    @Test
    void bombIsDefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((HEAD + "<audit:Audit" + NAMESPACES + WHOLE + ">").getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 64; i++) {
                out.write(blanks);
            }
        }
        IOException e = assertThrows(IOException.class,
                () -> AuditFile.load(new ByteArrayInputStream(packed.toByteArray()), "bomb", 1 << 20));
        assertTrue(e.getMessage().contains("larger than"), e.getMessage());
    }

    @Test
    void tooManyElementsAreRefused() throws IOException {
        byte[] many = (HEAD + "<audit:Audit" + NAMESPACES + WHOLE + ">" + "<sources/>".repeat(9_000) + "</audit:Audit>")
                .getBytes(StandardCharsets.UTF_8);
        IOException e = assertThrows(IOException.class,
                () -> AuditFile.load(new ByteArrayInputStream(many), "bomb", 1 << 20));
        assertTrue(e.getMessage().contains("more than 8,192 elements"), e.getMessage());
    }

    private static void assertRefused(String text, String why) {
        IOException e = assertThrows(IOException.class, () -> load(text));
        assertTrue(e.getMessage().startsWith("x.tlpaudit is not a"), e.getMessage());
        assertTrue(e.getMessage().contains(why), e.getMessage());
        assertFalse(e.getMessage().contains("null"), e.getMessage());
    }

    private static Audit load(String text) throws IOException {
        return AuditFile.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.tlpaudit");
    }

    private static byte[] save(Audit audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditFile.save(audit, out);
        return out.toByteArray();
    }
}
